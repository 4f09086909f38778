// A method in several interfaces reaches the handler as that of the first one;
// those of Object come before all.
import java.lang.reflect.*;
import static conformance.Check.*;

public class DuplicateMethodsGoToTheFirst {
  interface A { void m(); void a(); String toString(); }
  interface B { void m(); default void a() {} boolean equals(Object o); }
  interface C extends B {}

  static Method last;

  static Object make(Class<?>... faces) {
    return Proxy.newProxyInstance(A.class.getClassLoader(), faces,
        (p, m, a) -> { last = m; return m.getReturnType() == boolean.class
            ? true : null; });
  }

  public static void main(String[] args) {
    Object ab = make(A.class, B.class), ba = make(B.class, A.class),
        ca = make(C.class, A.class);
    ((B) ab).m();
    same(A.class, last.getDeclaringClass());
    ((A) ba).m();
    same(B.class, last.getDeclaringClass());
    ((A) ca).m();
    same(B.class, last.getDeclaringClass());
    ((B) ab).a();
    same(A.class, last.getDeclaringClass());
    ((A) ba).a();
    same(B.class, last.getDeclaringClass());
    that(last.isDefault(), "the default method is not called but passed on");
    ab.toString();
    same(Object.class, last.getDeclaringClass());
    ba.equals("");
    same(Object.class, last.getDeclaringClass());
    ((A) ab).toString();
    same(Object.class, last.getDeclaringClass());
  }
}
