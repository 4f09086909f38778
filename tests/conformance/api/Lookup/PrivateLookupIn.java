// privateLookupIn teleports into a class of the same module with full power and
// refuses what is not open.
// raises: IllegalAccessException IllegalArgumentException
import java.lang.invoke.*;
import static conformance.Check.*;

public class PrivateLookupIn {
  static class Other {
    private static String secret() { return "secret"; }
  }
  record Hidden(int x) {}

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandles.Lookup o = MethodHandles.privateLookupIn(Other.class, l);
    same(Other.class, o.lookupClass());
    equal(null, o.previousLookupClass());
    that(o.hasFullPrivilegeAccess(), "full");
    equal("secret", (String) o.findStatic(Other.class, "secret",
        MethodType.methodType(String.class)).invokeExact());
    String s = raises(IllegalAccessException.class,
        () -> MethodHandles.privateLookupIn(String.class, l)).getMessage();
    that(s.contains("java.base") && s.contains("java.lang"), s);
    raises(IllegalAccessException.class, () -> MethodHandles.privateLookupIn(
        Other.class, MethodHandles.publicLookup()));
    raises(IllegalAccessException.class, () -> MethodHandles.privateLookupIn(
        Other.class, l.dropLookupMode(MethodHandles.Lookup.MODULE)));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.privateLookupIn(int.class, l));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.privateLookupIn(Other[].class, l));
    raises(NullPointerException.class,
        () -> MethodHandles.privateLookupIn(null, l));
    VarHandle v = MethodHandles.privateLookupIn(Hidden.class, l)
        .findVarHandle(Hidden.class, "x", int.class);
    equal(4, (int) v.get(new Hidden(4)));
  }
}
