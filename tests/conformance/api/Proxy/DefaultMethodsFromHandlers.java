// InvocationHandler.invokeDefault calls the default method of a proxy interface
// directly, and refuses what is abstract or of no proxy interface.
// raises: IllegalArgumentException
import java.lang.reflect.*;
import static conformance.Check.*;

public class DefaultMethodsFromHandlers {
  interface A {
    default String hi(String s) { return "A.hi " + s + other(); }
    String other();
  }
  interface B extends A { default String hi(String s) { return "B " + s; } }
  interface Thrower {
    default void t() throws Exception { throw new Exception("t"); }
  }
  interface Unrelated { default void u() {} }

  static Object make(InvocationHandler h, Class<?>... faces) {
    return Proxy.newProxyInstance(A.class.getClassLoader(), faces, h);
  }

  public static void main(String[] args) throws Throwable {
    InvocationHandler h = (p, m, a) -> m.isDefault()
        ? InvocationHandler.invokeDefault(p, m, a) : "!";
    A a = (A) make(h, A.class);
    equal("A.hi x!", a.hi("x"));
    A b = (A) make(h, B.class);
    equal("B x", b.hi("x"));
    Method hiA = A.class.getMethod("hi", String.class);
    equal("A.hi y!", InvocationHandler.invokeDefault(a, hiA, "y"));
    // A's method is overridden in B, hence out of reach.
    raises(IllegalArgumentException.class,
        () -> InvocationHandler.invokeDefault(b, hiA, "y"));
    raises(IllegalArgumentException.class, () -> InvocationHandler
        .invokeDefault(a, A.class.getMethod("other")));
    raises(IllegalArgumentException.class, () -> InvocationHandler
        .invokeDefault(a, Unrelated.class.getDeclaredMethod("u")));
    raises(IllegalArgumentException.class, () -> InvocationHandler
        .invokeDefault("no proxy", hiA, "y"));
    raises(IllegalArgumentException.class,
        () -> InvocationHandler.invokeDefault(a, hiA, 1));
    raises(IllegalArgumentException.class,
        () -> InvocationHandler.invokeDefault(a, hiA));
    Thrower t = (Thrower) make(h, Thrower.class);
    equal("t", raises(Exception.class, () -> t.t()).getMessage());
  }
}
