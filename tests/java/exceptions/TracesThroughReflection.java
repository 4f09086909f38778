// A trace through Method.invoke and Constructor.newInstance, with causes.
import java.lang.reflect.*;

public class TracesThroughReflection {
  public static class Target {
    public Target(String s) { if (s == null) throw new Error("constructor"); }
    public static void st(int n) { throw new IllegalStateException("n" + n); }
    public void inst() throws Exception { throw new Exception("inst"); }
    static { System.out.println("Target ready"); }
  }

  public static class Fails {
    static int v = Integer.parseInt("x");
    public static void m() { }
  }

  static void show(Throwable t) {
    System.out.println(t);
    for (StackTraceElement e : t.getStackTrace())
      if (!e.getClassName().startsWith("jdk.internal.reflect"))
        System.out.println("  at " + e);
    if (t.getCause() != null) show(t.getCause());
  }

  public static void main(String[] args) throws Exception {
    Method st = Target.class.getMethod("st", int.class);
    Method inst = Target.class.getMethod("inst");
    Constructor<Target> c = Target.class.getConstructor(String.class);
    try { st.invoke(null, 5); } catch (InvocationTargetException e) { show(e); }
    try { inst.invoke(c.newInstance("s")); }
    catch (InvocationTargetException e) { show(e); }
    try { c.newInstance((Object) null); }
    catch (InvocationTargetException e) { show(e.getTargetException()); }
    try { inst.invoke(null); } catch (NullPointerException e) { show(e); }
    try { inst.invoke("wrong"); } catch (IllegalArgumentException e) { show(e); }
    try { st.invoke(null); } catch (IllegalArgumentException e) { show(e); }
    try { st.invoke(null, "s"); } catch (IllegalArgumentException e) { show(e); }
    try { st.invoke(null, (Object) null); }
    catch (IllegalArgumentException e) { show(e); }
    try { Fails.class.getMethod("m").invoke(null); }
    catch (ExceptionInInitializerError e) { show(e); }
    try { Fails.class.getMethod("m").invoke(null); }
    catch (NoClassDefFoundError e) { show(e); }
    try { Proxy.newProxyInstance(Runnable.class.getClassLoader(),
      new Class<?>[]{Runnable.class}, (p, m, a) -> { throw new Exception("c"); })
      .equals(null); }
    catch (UndeclaredThrowableException e) {
      System.out.println(e.getMessage() + " " + e.getCause());
    }
  }
}
// -- exit 0
// -- stdout
// Target ready
// java.lang.reflect.InvocationTargetException
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:29)
// java.lang.IllegalStateException: n5
//   at TracesThroughReflection$Target.st(TracesThroughReflection.java:7)
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:29)
// java.lang.reflect.InvocationTargetException
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:30)
// java.lang.Exception: inst
//   at TracesThroughReflection$Target.inst(TracesThroughReflection.java:8)
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:30)
// java.lang.Error: constructor
//   at TracesThroughReflection$Target.<init>(TracesThroughReflection.java:6)
//   at java.base/java.lang.reflect.Constructor.newInstanceWithCaller(Constructor.java:500)
//   at java.base/java.lang.reflect.Constructor.newInstance(Constructor.java:481)
//   at TracesThroughReflection.main(TracesThroughReflection.java:32)
// java.lang.NullPointerException: Cannot invoke "Object.getClass()" because "obj" is null
//   at java.base/java.lang.reflect.Method.invoke(Method.java:562)
//   at TracesThroughReflection.main(TracesThroughReflection.java:34)
// java.lang.IllegalArgumentException: object is not an instance of declaring class
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:35)
// java.lang.IllegalArgumentException: wrong number of arguments
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:36)
// java.lang.IllegalArgumentException: argument type mismatch
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:37)
// java.lang.IllegalArgumentException
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:38)
// java.lang.ExceptionInInitializerError
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:40)
// java.lang.NumberFormatException: For input string: "x"
//   at java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)
//   at java.base/java.lang.Integer.parseInt(Integer.java:668)
//   at java.base/java.lang.Integer.parseInt(Integer.java:786)
//   at TracesThroughReflection$Fails.<clinit>(TracesThroughReflection.java:13)
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:40)
// java.lang.NoClassDefFoundError: Could not initialize class TracesThroughReflection$Fails
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:42)
// java.lang.ExceptionInInitializerError: Exception java.lang.NumberFormatException: For input string: "x" [in thread "main"]
//   at java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)
//   at java.base/java.lang.Integer.parseInt(Integer.java:668)
//   at java.base/java.lang.Integer.parseInt(Integer.java:786)
//   at TracesThroughReflection$Fails.<clinit>(TracesThroughReflection.java:13)
//   at java.base/java.lang.reflect.Method.invoke(Method.java:569)
//   at TracesThroughReflection.main(TracesThroughReflection.java:40)
// null java.lang.Exception: c
