// synchronized belongs to the method's body, not to its signature: an override
// without it does not lock, a bridge and a super call do as their bodies say.
// also: jvms 2.11.10
import static conformance.Check.*;

public class SynchronizedInheritance {
  static class A {
    synchronized Object m() { return Thread.holdsLock(this); }
    Object n() { return Thread.holdsLock(this); }
    static synchronized boolean s() { return Thread.holdsLock(A.class); }
  }
  static class B extends A {
    @Override Boolean m() { return Thread.holdsLock(this); }
    @Override synchronized Boolean n() { return (Boolean) super.n(); }
    Object up() { return super.m(); }
    static boolean s2() { return Thread.holdsLock(B.class) || s()
        && Thread.holdsLock(A.class); }
  }
  interface Face { default boolean held() { return Thread.holdsLock(this); } }
  static class C implements Face {
    @Override public synchronized boolean held() { return Face.super.held(); }
  }

  public static void main(String[] args) throws Throwable {
    A a = new A(), b = new B();
    equal(true, a.m());
    equal(false, b.m());
    equal(false, a.n());
    equal(true, b.n());
    equal(true, ((B) b).up());
    that(!Thread.holdsLock(b), "left");
    that(A.s() && !B.s2(), "static");
    that(new C().held(), "default method called while locked");
    java.util.function.Supplier<Object> ref = a::m;
    equal(true, ref.get());
    equal(true, A.class.getDeclaredMethod("m").invoke(a));
    var l = java.lang.invoke.MethodHandles.lookup();
    var h = l.findVirtual(A.class, "m",
        java.lang.invoke.MethodType.methodType(Object.class));
    equal(true, (Object) h.invokeExact(a));
    equal(false, (Object) h.invokeExact(b));
    var st = l.findStatic(A.class, "s",
        java.lang.invoke.MethodType.methodType(boolean.class));
    that((boolean) st.invokeExact() && !Thread.holdsLock(A.class), "handle");
  }
}
