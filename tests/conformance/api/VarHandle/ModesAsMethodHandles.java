// toMethodHandle, MethodHandles.varHandleInvoker and varHandleExactInvoker make
// handles of access modes; accessModeType tells their types.
// raises: UnsupportedOperationException
import java.lang.invoke.*;
import java.lang.invoke.VarHandle.AccessMode;
import static conformance.Check.*;

public class ModesAsMethodHandles {
  int x;
  final int y = Integer.parseInt("3");

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = ModesAsMethodHandles.class;
    VarHandle v = l.findVarHandle(own, "x", int.class),
        y = l.findVarHandle(own, "y", int.class);
    ModesAsMethodHandles o = new ModesAsMethodHandles();
    MethodType cas = MethodType.methodType(boolean.class, own, int.class,
        int.class);
    equal(cas, v.accessModeType(AccessMode.COMPARE_AND_SET));
    equal(MethodType.methodType(int.class, own),
        v.accessModeType(AccessMode.GET_OPAQUE));
    equal(MethodType.methodType(void.class, own, int.class),
        v.accessModeType(AccessMode.SET_RELEASE));
    MethodHandle h = v.toMethodHandle(AccessMode.COMPARE_AND_SET);
    that((boolean) h.invokeExact(o, 0, 5), "by handle");
    equal(5, o.x);
    MethodHandle add = v.toMethodHandle(AccessMode.GET_AND_ADD).bindTo(o);
    equal(5, (int) add.invokeExact(2));
    MethodHandle any = MethodHandles.varHandleInvoker(AccessMode.GET,
        MethodType.methodType(long.class, Object.class));
    equal(7L, (long) any.invokeExact(v, (Object) o));
    MethodHandle exact = MethodHandles.varHandleExactInvoker(AccessMode.GET,
        MethodType.methodType(int.class, own));
    equal(7, (int) exact.invokeExact(v, o));
    MethodHandle loose = MethodHandles.varHandleExactInvoker(AccessMode.GET,
        MethodType.methodType(long.class, own));
    raises(WrongMethodTypeException.class,
        () -> { long r = (long) loose.invokeExact(v, o); });
    MethodHandle unsupported = y.toMethodHandle(AccessMode.SET);
    raises(UnsupportedOperationException.class,
        () -> unsupported.invoke(o, 1));
    equal("getAndBitwiseXorRelease",
        AccessMode.GET_AND_BITWISE_XOR_RELEASE.methodName());
    same(AccessMode.GET_AND_ADD, AccessMode.valueFromMethodName("getAndAdd"));
    raises(IllegalArgumentException.class,
        () -> AccessMode.valueFromMethodName("none"));
  }
}
