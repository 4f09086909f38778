// Dynamic proxies: arguments, boxing, Object methods, defaults, exceptions.
import java.lang.reflect.*;
import java.util.*;

public class ProxiesDispatchToTheirHandler {
  public interface Shape {
    int area(int w, long h);
    default String name() { return "shape" + area(1, 2); }
    void fail() throws java.io.IOException;
    Object[] all(Object... o);
    boolean same(byte b, char c, short s, float f, double d, boolean z);
  }
  interface Hidden { String hidden(); }
  public interface Other extends Comparable<String> { int area(int w, long h); }

  static class Handler implements InvocationHandler {
    Object result;
    public Object invoke(Object p, Method m, Object[] a) throws Throwable {
      System.out.println("> " + m.getDeclaringClass().getSimpleName() + "."
        + m.getName() + " " + Arrays.deepToString(a));
      if (m.isDefault()) return InvocationHandler.invokeDefault(p, m, a);
      if (m.getName().equals("fail")) throw (Throwable) result;
      return result;
    }
  }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage() + " <- "
        + e.getCause());
    }
  }

  public static void main(String[] args) {
    Handler h = new Handler();
    ClassLoader l = Shape.class.getClassLoader();
    Shape s = (Shape) Proxy.newProxyInstance(l,
      new Class<?>[]{Shape.class, Other.class, Hidden.class}, h);
    h.result = 42;
    t(() -> s.area(3, 4));
    t(() -> s.name());
    t(() -> ((Other) s).compareTo("x"));
    t(() -> s.hashCode());
    h.result = "text";
    t(() -> s.toString());
    t(() -> s.area(1, 1));
    t(() -> ((Hidden) s).hidden());
    h.result = null;
    t(() -> s.area(1, 1));
    t(() -> s.all());
    t(() -> s.all(1, "b", null));
    h.result = true;
    t(() -> s.same((byte) 1, 'c', (short) 2, 1f, 2, false));
    t(() -> s.equals(s));
    for (Throwable e : new Throwable[]{new java.io.IOException("io"),
        new Exception("checked"), new Error("err"), new RuntimeException("rt")}) {
      h.result = e;
      t(() -> { s.fail(); return 0; });
    }
    System.out.println(Proxy.isProxyClass(s.getClass()) + " "
      + (Proxy.getInvocationHandler(s) == h) + " "
      + Modifier.toString(s.getClass().getModifiers()) + " "
      + Arrays.toString(s.getClass().getInterfaces()) + s.getClass().getSuperclass());
    t(() -> Proxy.getInvocationHandler("s"));
    t(() -> Proxy.newProxyInstance(l, new Class<?>[]{String.class}, h));
    t(() -> Proxy.newProxyInstance(l, new Class<?>[]{Shape.class, Shape.class}, h));
    t(() -> Proxy.newProxyInstance(l, new Class<?>[]{Shape.class}, null));
    Class<?> c = Proxy.getProxyClass(l, Runnable.class);
    System.out.println(c == Proxy.getProxyClass(l, Runnable.class));
  }
}
// -- exit 0
// -- stdout
// > Shape.area [3, 4]
// 42
// > Shape.name null
// > Shape.area [1, 2]
// shape42
// > Comparable.compareTo [x]
// 42
// > Object.hashCode null
// 42
// > Object.toString null
// text
// > Shape.area [1, 1]
// java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap') <- null
// > Hidden.hidden null
// text
// > Shape.area [1, 1]
// java.lang.NullPointerException: Cannot invoke "java.lang.Integer.intValue()" because the return value of "java.lang.reflect.InvocationHandler.invoke(Object, java.lang.reflect.Method, Object[])" is null <- null
// > Shape.all [[]]
// null
// > Shape.all [[1, b, null]]
// null
// > Shape.same [1, c, 2, 1.0, 2.0, false]
// true
// > Object.toString null
// java.lang.ClassCastException: class java.lang.Boolean cannot be cast to class java.lang.String (java.lang.Boolean and java.lang.String are in module java.base of loader 'bootstrap') <- null
// > Shape.fail null
// java.io.IOException: io <- null
// > Shape.fail null
// java.lang.reflect.UndeclaredThrowableException: null <- java.lang.Exception: checked
// > Shape.fail null
// java.lang.Error: err <- null
// > Shape.fail null
// java.lang.RuntimeException: rt <- null
// true true final [interface ProxiesDispatchToTheirHandler$Shape, interface ProxiesDispatchToTheirHandler$Other, interface ProxiesDispatchToTheirHandler$Hidden]class java.lang.reflect.Proxy
// java.lang.IllegalArgumentException: not a proxy instance <- null
// java.lang.IllegalArgumentException: java.lang.String is not an interface <- null
// java.lang.IllegalArgumentException: repeated interface: ProxiesDispatchToTheirHandler$Shape <- null
// java.lang.NullPointerException: null <- null
// true
