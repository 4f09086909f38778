// Finding a method handle or variable handle leaves the class alone; invoking
// it, or ensureInitialized, initialises the class that declares the member.
// also: jls 12.4.1, 5.4.3.5
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import static conformance.Check.*;

public class HandlesThatInitialise {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  static class A { static { log("A"); } static void m() {} }
  static class A2 extends A { static { log("A2"); } }
  static class B { static { log("B"); } static int f; }
  static class C { static { log("C"); } C() {} }
  static class D { static { log("D"); } static long v; }
  static class E extends D { static { log("E"); } }
  static class F { static { log("F"); } }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodType none = MethodType.methodType(void.class);
    MethodHandle m = l.findStatic(A2.class, "m", none);
    MethodHandle make = l.findConstructor(C.class, none);
    MethodHandle adapted = MethodHandles.dropArguments(make, 0, F.class);
    same(F.class, l.findClass("HandlesThatInitialise$F"));
    equal("", trace);
    m.invokeExact();
    m.invokeExact();
    equal("A ", trace);
    MethodHandle get = l.findStaticGetter(B.class, "f", int.class);
    equal(0, (int) get.invokeExact());
    equal("A B ", trace);
    same(C.class, adapted.invoke(null).getClass());
    equal("A B C ", trace);
    VarHandle v = l.findStaticVarHandle(D.class, "v", long.class);
    v.set(4L);
    equal("A B C D ", trace);
    same(E.class, l.ensureInitialized(E.class));
    equal("A B C D E ", trace);
    same(F.class, l.accessClass(F.class));
    equal("A B C D E ", trace);
  }
}
