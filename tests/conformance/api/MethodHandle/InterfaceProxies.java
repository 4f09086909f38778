// MethodHandleProxies makes an instance of an interface with one method out of
// a handle, and tells both again.
// raises: IllegalArgumentException UndeclaredThrowableException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class InterfaceProxies {
  public interface One { String f(int a) throws java.io.IOException; }
  public interface Two { void a(); void b(); }
  interface Hidden { void a(); }
  static String go(Object o) { return "go" + o; }
  static void toss() throws Exception { throw new Exception("checked"); }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle go = l.findStatic(InterfaceProxies.class, "go",
        MethodType.methodType(String.class, Object.class));
    One one = MethodHandleProxies.asInterfaceInstance(One.class, go);
    equal("go5", one.f(5));
    that(MethodHandleProxies.isWrapperInstance(one)
        && !MethodHandleProxies.isWrapperInstance("x"), "wrapper");
    same(One.class, MethodHandleProxies.wrapperInstanceType(one));
    equal("go7", (String) MethodHandleProxies.wrapperInstanceTarget(one)
        .invoke(7));
    that(one.equals(one) && one.hashCode() == one.hashCode()
        && one.toString() != null, "Object's methods");
    MethodHandle toss = l.findStatic(InterfaceProxies.class, "toss",
        MethodType.methodType(void.class));
    Runnable r = MethodHandleProxies.asInterfaceInstance(Runnable.class, toss);
    Throwable t = raises(java.lang.reflect.UndeclaredThrowableException.class,
        () -> r.run());
    equal("checked", t.getCause().getMessage());
    raises(IllegalArgumentException.class,
        () -> MethodHandleProxies.asInterfaceInstance(Two.class, go));
    raises(IllegalArgumentException.class,
        () -> MethodHandleProxies.asInterfaceInstance(Hidden.class, toss));
    raises(IllegalArgumentException.class,
        () -> MethodHandleProxies.asInterfaceInstance(String.class, go));
    raises(WrongMethodTypeException.class,
        () -> MethodHandleProxies.asInterfaceInstance(One.class, toss
            .asType(MethodType.methodType(void.class))));
    raises(IllegalArgumentException.class,
        () -> MethodHandleProxies.wrapperInstanceTarget("x"));
  }
}
