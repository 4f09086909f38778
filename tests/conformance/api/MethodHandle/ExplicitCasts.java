// explicitCastArguments converts every primitive to every other as the
// language's casts do, null to zero, and casts to interfaces without a check.
// raises: WrongMethodTypeException ClassCastException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ExplicitCasts {
  static Object cast(Class<?> from, Class<?> to, Object v) throws Throwable {
    MethodHandle h = MethodHandles.explicitCastArguments(
        MethodHandles.identity(to), MethodType.methodType(to, from));
    return h.invokeWithArguments(v);
  }

  public static void main(String[] args) throws Throwable {
    equal((byte) 300, cast(int.class, byte.class, 300));
    equal((char) -1, cast(int.class, char.class, -1));
    equal(Integer.MAX_VALUE, cast(double.class, int.class, 1e99));
    equal(0L, cast(float.class, long.class, Float.NaN));
    equal((short) 1, cast(boolean.class, short.class, true));
    equal(true, cast(int.class, boolean.class, 3));
    equal(false, cast(int.class, boolean.class, 2));
    equal(true, cast(double.class, boolean.class, 5.9));
    equal('\1', cast(boolean.class, char.class, true));
    equal((byte) -1, cast(double.class, byte.class, -1.5));
    equal(0, cast(Object.class, int.class, null));
    equal(false, cast(Boolean.class, boolean.class, null));
    equal((byte) 44, cast(Object.class, byte.class, 300));
    equal(7L, cast(Object.class, long.class, (byte) 7));
    equal(1, cast(Object.class, int.class, true));
    equal(5, cast(int.class, Object.class, 5));
    raises(ClassCastException.class,
        () -> cast(Object.class, int.class, "x"));
    raises(ClassCastException.class,
        () -> cast(Object.class, String.class, 1));
    raises(ClassCastException.class,
        () -> cast(String.class, int.class, "x"));
    // To an interface nothing is checked here.
    MethodHandle h = MethodHandles.explicitCastArguments(
        MethodHandles.identity(Object.class),
        MethodType.methodType(Object.class, Object.class));
    equal("x", (Object) h.invokeExact((Object) "x"));
    raises(WrongMethodTypeException.class,
        () -> MethodHandles.explicitCastArguments(
            MethodHandles.identity(int.class),
            MethodType.methodType(int.class)));
  }
}
