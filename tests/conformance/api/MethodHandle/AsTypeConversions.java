// asType: which pairs of types convert, at creation or when called.
// raises: WrongMethodTypeException ClassCastException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class AsTypeConversions {
  static MethodHandle id(Class<?> c) { return MethodHandles.identity(c); }

  static Object through(Class<?> from, Class<?> to, Object v)
      throws Throwable {
    return id(from).asType(MethodType.methodType(to, from))
        .invokeWithArguments(v);
  }

  static void no(Class<?> from, Class<?> to) {
    raises(WrongMethodTypeException.class,
        () -> id(from).asType(MethodType.methodType(to, from)));
  }

  public static void main(String[] args) throws Throwable {
    equal(65L, through(char.class, long.class, 'A'));
    equal(1f, through(long.class, float.class, 1L));
    equal(Integer.valueOf(3), through(int.class, Object.class, 3));
    equal(3, through(int.class, Number.class, 3));
    equal(3, through(int.class, Comparable.class, 3));
    equal(3.0, through(Integer.class, double.class, 3));
    equal(3L, through(Object.class, long.class, 3));
    equal(3L, through(Number.class, long.class, (byte) 3));
    equal("s", through(Object.class, String.class, "s"));
    equal(List.of(), through(Collection.class, List.class, List.of()));
    equal(null, through(Object.class, void.class, "dropped"));
    equal(null, through(Runnable.class, String.class, null));
    no(int.class, short.class);
    no(int.class, char.class);
    no(byte.class, char.class);
    no(boolean.class, int.class);
    no(int.class, boolean.class);
    no(int.class, Long.class);
    no(int.class, String.class);
    no(Long.class, int.class);
    no(Boolean.class, int.class);
    no(String.class, int.class);
    no(double.class, long.class);
    raises(ClassCastException.class,
        () -> through(Object.class, long.class, 3.0));
    raises(ClassCastException.class,
        () -> through(Object.class, int.class, "3"));
    raises(NullPointerException.class,
        () -> through(Integer.class, int.class, null));
    MethodHandle h = id(String.class);
    same(h, h.asType(h.type()));
    // An interface result is checked only as a cast is.
    raises(ClassCastException.class,
        () -> through(Object.class, Runnable.class, "no"));
  }
}
