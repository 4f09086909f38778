// A protected member of another package is reached through the lookup class or
// its subclasses only, so the receiver's type is narrowed.
// raises: IllegalAccessException ClassCastException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class ProtectedMembers extends AbstractList<Integer> {
  static class Below extends ProtectedMembers {}
  public Integer get(int i) { return i; }
  public int size() { return 2; }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle mod = l.findGetter(AbstractList.class, "modCount",
        int.class);
    same(ProtectedMembers.class, mod.type().parameterType(0));
    equal(0, (int) mod.invoke(new ProtectedMembers()));
    equal(0, (int) mod.invoke((Object) new Below()));
    raises(ClassCastException.class,
        () -> mod.invoke((Object) new ArrayList<>()));
    MethodHandle clone = l.findVirtual(Object.class, "clone",
        MethodType.methodType(Object.class));
    same(ProtectedMembers.class, clone.type().parameterType(0));
    raises(CloneNotSupportedException.class,
        () -> clone.invoke(new ProtectedMembers()));
    raises(IllegalAccessException.class, () -> MethodHandles.publicLookup()
        .findVirtual(Object.class, "clone",
            MethodType.methodType(Object.class)));
    raises(IllegalAccessException.class, () -> l.findVirtual(String.class,
        "isLatin1", MethodType.methodType(boolean.class)));
    raises(IllegalAccessException.class, () -> l.dropLookupMode(
        MethodHandles.Lookup.PROTECTED).findGetter(AbstractList.class,
            "modCount", int.class));
    // An array's clone is public.
    MethodHandle ints = MethodHandles.publicLookup().findVirtual(
        int[].class, "clone",
        MethodType.methodType(Object.class));
    int[] a = {1, 2};
    int[] b = (int[]) (Object) ints.invoke(a);
    that(a != b && b[1] == 2, "a clone");
  }
}
