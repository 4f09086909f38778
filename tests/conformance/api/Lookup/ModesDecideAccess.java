// A lookup finds what its class may see; dropping modes, publicLookup and in
// narrow it; hasFullPrivilegeAccess and toString tell.
// raises: IllegalAccessException IllegalArgumentException
import java.lang.invoke.*;
import java.lang.invoke.MethodHandles.Lookup;
import static conformance.Check.*;

public class ModesDecideAccess {
  private static int own() { return 1; }
  static int packaged() { return 2; }
  protected static int guarded() { return 3; }
  public static int open() { return 4; }
  static final MethodType INT = MethodType.methodType(int.class);

  static String sees(Lookup l) throws Exception {
    StringBuilder s = new StringBuilder();
    for (String n : new String[] {"own", "packaged", "guarded", "open"}) {
      try {
        l.findStatic(ModesDecideAccess.class, n, INT);
        s.append(n.charAt(0));
      } catch (IllegalAccessException e) {
        s.append('-');
      }
    }
    return s.toString();
  }

  public static void main(String[] args) throws Exception {
    Lookup l = MethodHandles.lookup();
    same(ModesDecideAccess.class, l.lookupClass());
    equal("opgo", sees(l));
    that(l.hasFullPrivilegeAccess(), "full");
    Lookup pro = l.dropLookupMode(Lookup.PROTECTED);
    equal("opgo", sees(pro));
    that(!pro.hasFullPrivilegeAccess()
        || (pro.lookupModes() & Lookup.PROTECTED) == 0, "dropped");
    equal("-pgo", sees(l.dropLookupMode(Lookup.PRIVATE)));
    equal("---o", sees(l.dropLookupMode(Lookup.PACKAGE)));
    equal("---o", sees(l.dropLookupMode(Lookup.MODULE)));
    equal("----", sees(l.dropLookupMode(Lookup.PUBLIC)));
    equal(0, l.dropLookupMode(Lookup.PUBLIC).lookupModes());
    equal("---o", sees(MethodHandles.publicLookup()));
    equal(Lookup.UNCONDITIONAL, MethodHandles.publicLookup().lookupModes());
    equal("----", sees(l.in(Object.class)));
    Lookup in = l.in(String.class);
    same(String.class, in.lookupClass());
    equal(0, in.lookupModes() & (Lookup.PRIVATE | Lookup.PACKAGE));
    raises(IllegalArgumentException.class, () -> l.dropLookupMode(3));
    raises(IllegalArgumentException.class, () -> l.in(int.class));
    raises(IllegalArgumentException.class, () -> l.in(int[].class));
    equal("ModesDecideAccess", l.toString());
    equal("java.lang.Object/publicLookup",
        MethodHandles.publicLookup().toString());
  }
}
