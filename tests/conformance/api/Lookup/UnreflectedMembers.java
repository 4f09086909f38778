// unreflect makes handles of Methods, Constructors and Fields; setAccessible
// ones need no access; final fields have no setter.
// raises: IllegalAccessException
import java.lang.invoke.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class UnreflectedMembers {
  static class Other {
    private int x = 1;
    private final int fixed;
    private static final int CONSTANT = Integer.parseInt("3");
    private Other(int f) { fixed = f; }
    private int sum(int... a) { int s = x; for (int i : a) s += i; return s; }
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup open = MethodHandles.publicLookup(),
        l = MethodHandles.lookup();
    Method sum = Other.class.getDeclaredMethod("sum", int[].class);
    Constructor<?> make = Other.class.getDeclaredConstructor(int.class);
    Field x = Other.class.getDeclaredField("x"),
        fixed = Other.class.getDeclaredField("fixed"),
        constant = Other.class.getDeclaredField("CONSTANT");
    Other o = (Other) l.unreflectConstructor(make).invoke(7);
    MethodHandle h = l.unreflect(sum);
    that(h.isVarargsCollector(), "varargs stay");
    equal(7, (int) h.invoke(o, 1, 2, 3));
    l.unreflectSetter(x).invoke(o, 10);
    equal(10, (int) l.unreflectGetter(x).invoke(o));
    equal(3, (int) l.unreflectGetter(constant).invoke());
    Class<? extends Throwable> access = IllegalAccessException.class;
    raises(access, () -> open.unreflect(sum));
    raises(access, () -> open.unreflectConstructor(make));
    raises(access, () -> open.unreflectGetter(x));
    raises(access, () -> l.unreflectSetter(fixed));
    raises(access, () -> l.unreflectSetter(constant));
    sum.setAccessible(true);
    x.setAccessible(true);
    fixed.setAccessible(true);
    constant.setAccessible(true);
    equal(11, (int) open.unreflect(sum).invoke(o, 1));
    equal(10, (int) open.unreflectGetter(x).invoke(o));
    l.unreflectSetter(fixed).invoke(o, 8);
    equal(8, (int) l.unreflectGetter(fixed).invoke(o));
    raises(access, () -> l.unreflectSetter(constant));
    x.setAccessible(false);
    raises(access, () -> open.unreflectGetter(x));
  }
}
