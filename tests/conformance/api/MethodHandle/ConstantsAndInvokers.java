// constant, identity, zero, empty, invoker, exactInvoker and spreadInvoker.
// raises: WrongMethodTypeException IllegalArgumentException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ConstantsAndInvokers {
  public static void main(String[] args) throws Throwable {
    equal(5L, (long) MethodHandles.constant(long.class, 5).invokeExact());
    equal('c', (int) (char) MethodHandles.constant(char.class, 'c')
        .invokeExact());
    equal(null, (String) MethodHandles.constant(String.class, null)
        .invokeExact());
    raises(ClassCastException.class,
        () -> MethodHandles.constant(int.class, "x"));
    raises(NullPointerException.class,
        () -> MethodHandles.constant(int.class, null));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.constant(void.class, null));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.identity(void.class));
    equal(2.5, (double) MethodHandles.identity(double.class).invokeExact(2.5));
    equal(0f, (float) MethodHandles.zero(float.class).invokeExact());
    equal(null, (Object) MethodHandles.zero(Object.class).invokeExact());
    MethodHandles.zero(void.class).invokeExact();
    equal(0, (int) MethodHandles.empty(MethodType.methodType(int.class,
        String.class, long.class)).invokeExact("a", 1L));
    MethodType t = MethodType.methodType(int.class, String.class, int.class);
    MethodHandle charAt = MethodHandles.lookup().findVirtual(String.class,
        "charAt", MethodType.methodType(char.class, int.class));
    MethodHandle exact = MethodHandles.exactInvoker(t),
        loose = MethodHandles.invoker(t);
    equal(MethodType.methodType(int.class, MethodHandle.class, String.class,
        int.class), exact.type());
    equal('b', (int) loose.invokeExact(charAt, "abc", 1));
    raises(WrongMethodTypeException.class,
        () -> { int r = (int) exact.invokeExact(charAt, "abc", 1); });
    equal('b', (int) exact.invokeExact(charAt.asType(t), "abc", 1));
    MethodHandle spread = MethodHandles.spreadInvoker(t, 1);
    equal('c', (int) spread.invokeExact(charAt, "abc", new Object[] {2}));
    raises(IllegalArgumentException.class,
        () -> { int r = (int) spread.invokeExact(charAt, "abc",
            new Object[0]); });
    raises(IllegalArgumentException.class,
        () -> MethodHandles.spreadInvoker(t, 3));
    raises(NullPointerException.class,
        () -> { int r = (int) exact.invokeExact((MethodHandle) null, "", 1); });
  }
}
