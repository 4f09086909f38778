// Reflection and method handles select as instructions do: a superclass's or
// interface's method called on a subclass's object runs the overriding one;
// private and static ones run themselves.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

import java.lang.reflect.Method;
import static conformance.Check.*;

public class ReflectionSelectsToo {
  public interface I { default int d() { return 1; } int a(); }
  public static class A implements I {
    public int a() { return 10; }
    private int p() { return 20; }
    public static int s() { return 30; }
    int pack() { return 40; }
  }
  public static class B extends A {
    public int a() { return 11; }
    public int d() { return 2; }
    public int p() { return 21; }
    public static int s() { return 31; }
    int pack() { return 41; }
  }

  static Object on(Class<?> c, String name, Object o) throws Exception {
    Method m = c.getDeclaredMethod(name);
    return m.invoke(o);
  }

  public static void main(String[] args) throws Throwable {
    B b = new B();
    equal(2, on(I.class, "d", b));
    equal(1, on(I.class, "d", new A()));
    equal(11, on(I.class, "a", b));
    equal(11, on(A.class, "a", b));
    equal(20, on(A.class, "p", b));
    equal(30, on(A.class, "s", b));
    equal(41, on(A.class, "pack", b));
    raises(IllegalArgumentException.class, () -> on(B.class, "a", new A()));
    raises(NullPointerException.class, () -> on(A.class, "a", null));
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodType t = MethodType.methodType(int.class);
    equal(2, (int) l.findVirtual(I.class, "d", t).invokeExact((I) b));
    equal(11, (int) l.findVirtual(A.class, "a", t).invokeExact((A) b));
    equal(20, (int) l.findVirtual(A.class, "p", t).invokeExact((A) b));
    equal(11, (int) l.unreflect(I.class.getMethod("a")).invoke(b));
  }
}
