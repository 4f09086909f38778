// invoke works as if by asType: primitives widen, box and unbox, references are
// cast, results dropped or made null or zero.
// raises: ClassCastException NullPointerException WrongMethodTypeException
import java.lang.invoke.*;
import static conformance.Check.*;

public class InvokeAdaptsAtTheCallSite {
  static long f(int a, Integer b) { return a + b; }
  static Object g(Object o) { return o; }
  static void v() {}
  static int i(int i) { return i; }

  static MethodHandle of(String name, Class<?> r, Class<?>... p)
      throws Throwable {
    return MethodHandles.lookup().findStatic(InvokeAdaptsAtTheCallSite.class,
        name, MethodType.methodType(r, p));
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle f = of("f", long.class, int.class, Integer.class),
        g = of("g", Object.class, Object.class), v = of("v", void.class),
        i = of("i", int.class, int.class);
    equal(3L, (long) f.invoke((byte) 1, 2));
    equal(3.0, (double) f.invoke('\1', 2));
    equal(3L, (Object) f.invoke(Short.valueOf((short) 1), (Object) 2));
    f.invoke(1, 2);
    equal(5, (Object) g.invoke(5));
    equal(5, (int) g.invoke(5));
    equal(5L, (long) g.invoke(5));
    equal("x", (String) g.invoke("x"));
    equal(null, (Object) v.invoke());
    Class<? extends Throwable> cast = ClassCastException.class,
        nul = NullPointerException.class,
        wrong = WrongMethodTypeException.class;
    raises(cast, () -> { String s = (String) g.invoke(5); });
    raises(cast, () -> { short s = (short) g.invoke(5); });
    raises(cast, () -> f.invoke(1, (Object) "no"));
    raises(cast, () -> i.invoke((Object) 1L));
    raises(nul, () -> i.invoke((Integer) null));
    raises(nul, () -> { int r = (int) g.invoke((Object) null); });
    raises(wrong, () -> i.invoke(1L));
    raises(wrong, () -> i.invoke(true));
    raises(wrong, () -> i.invoke("s"));
    raises(wrong, () -> i.invoke());
    raises(wrong, () -> i.invoke(1, 2));
    raises(wrong, () -> f.invoke(1, 2L));
    raises(wrong, () -> { short s = (short) i.invoke(1); });
    equal(7, (int) i.invoke((Object) (byte) 7));
    equal(0, (int) of("v", void.class).asType(
        MethodType.methodType(int.class)).invokeExact());
  }
}
