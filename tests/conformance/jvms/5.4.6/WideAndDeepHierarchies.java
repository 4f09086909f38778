// Selection finds the right method in a lattice of interfaces above a chain of
// classes, and in a proxy of many unrelated ones.
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import static conformance.Check.*;

public class WideAndDeepHierarchies {
  public interface Root { int m(); }
  interface I0 { default int a() { return 0; } default int b() { return 0; } }
  interface I1 extends I0 { default int a() { return 1; } }
  interface I2 extends I0 { default int b() { return 2; } }
  interface I3 extends I1, I2 { }
  interface I4 extends I3 { default int a() { return 4; } }
  interface I5 extends I3 { }
  interface I6 extends I5, I4 { default int c() { return a() * 10 + b(); } }
  static class A implements I5 { }
  static class B extends A implements I6 { }
  static class C extends B implements I0, I1, I2, I3 { public int b() { return 7; } }
  static class D extends C implements I6 { }

  public static void main(String[] args) throws Exception {
    equal(1, new A().a());
    equal(2, new A().b());
    equal(42, new B().c());
    equal(47, new D().c());
    equal(47, ((I6) new C()).c());
    equal(4, ((I1) new D()).a());
    equal(7, ((I2) new D()).b());
    Class<?>[] faces = {I6.class, Comparable.class, Runnable.class,
        Cloneable.class, java.io.Serializable.class, CharSequence.class,
        Iterable.class, Root.class, java.util.Comparator.class,
        java.util.function.IntUnaryOperator.class, AutoCloseable.class};
    Object p = Proxy.newProxyInstance(I6.class.getClassLoader(), faces,
        (self, m, a) -> m.getReturnType() == int.class
            ? Arrays.asList(faces).indexOf(m.getDeclaringClass()) : null);
    equal(0, ((I6) p).c());
    equal(1, ((Comparable<?>) p).compareTo(null));
    equal(5, ((CharSequence) p).length());
    equal(7, ((Root) p).m());
    equal(9, ((java.util.function.IntUnaryOperator) p).applyAsInt(3));
    equal(-1, ((I1) p).a());
    Method m = Root.class.getMethod("m");
    equal(7, m.invoke(p));
  }
}
