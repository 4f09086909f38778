// MethodHandle.invoke and invokeExact and VarHandle's accesses throw
// UnsupportedOperationException when reached by reflection (JLS 15.12.3);
// OpenJDK's VarHandle says UnsatisfiedLinkError.
// raises: UnsupportedOperationException
// also: jvms 2.9.3
import java.lang.invoke.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class SignaturePolymorphicMethodsRefuseReflection {
  static int[] data = {1};

  public static void main(String[] args) throws Throwable {
    MethodHandle h = MethodHandles.constant(int.class, 1);
    for (String name : new String[] {"invoke", "invokeExact"}) {
      Method m = MethodHandle.class.getMethod(name, Object[].class);
      that(m.isVarArgs() && Modifier.isNative(m.getModifiers()), name);
      same(UnsupportedOperationException.class,
          raises(InvocationTargetException.class,
              () -> m.invoke(h, (Object) new Object[0])).getCause().getClass());
    }
    VarHandle v = MethodHandles.arrayElementVarHandle(int[].class);
    for (String name : new String[] {"get", "set", "compareAndSet",
        "getAndAdd"}) {
      Method m = VarHandle.class.getMethod(name, Object[].class);
      Throwable t = raises(InvocationTargetException.class,
          () -> m.invoke(v, (Object) new Object[] {data, 0, 1})).getCause();
      that(t instanceof UnsupportedOperationException
          || t instanceof UnsatisfiedLinkError, "ended in " + t);
    }
    Method with = MethodHandle.class.getMethod("invokeWithArguments",
        Object[].class);
    equal(1, with.invoke(h, (Object) new Object[0]));
  }
}
