// Annotations of the superclass, of each superinterface and of each thrown
// type are told apart by their numbers.
// also: 4.7.20
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import static conformance.Check.*;

public class SupertypesAndThrownTypes {
  @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME)
  @interface N { int value(); }

  interface I { }
  interface J { }
  static class A extends @N(1) Object implements I, @N(2) J {
    @N(3) A() throws RuntimeException, @N(4) Error { }
    void m() throws @N(5) Exception, @N(6) Error { }
  }
  interface K extends @N(7) I { }
  static class Plain implements I { }

  static int n(AnnotatedElement e) {
    N a = e.getAnnotation(N.class);
    return a == null ? 0 : a.value();
  }

  public static void main(String[] args) throws Exception {
    equal(1, n(A.class.getAnnotatedSuperclass()));
    AnnotatedType[] faces = A.class.getAnnotatedInterfaces();
    equal(0, n(faces[0]));
    equal(2, n(faces[1]));
    equal(7, n(K.class.getAnnotatedInterfaces()[0]));
    same(null, K.class.getAnnotatedSuperclass());
    equal(0, n(Plain.class.getAnnotatedSuperclass()));
    equal(3, n(A.class.getDeclaredConstructor().getAnnotatedReturnType()));
    AnnotatedType[] c =
        A.class.getDeclaredConstructor().getAnnotatedExceptionTypes();
    equal(0, n(c[0]));
    equal(4, n(c[1]));
    AnnotatedType[] m =
        A.class.getDeclaredMethod("m").getAnnotatedExceptionTypes();
    equal(5, n(m[0]));
    equal(6, n(m[1]));
  }
}
