// Annotations of type parameters and of their bounds are found by the numbers
// of parameter and bound, on classes, methods and constructors.
// also: 4.7.20
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.TypeVariable;
import static conformance.Check.*;

public class TypeParametersAndBounds {
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface N { int value(); }

  static class G<@N(1) A, B extends @N(2) Number & @N(3) Serializable,
      @N(4) C extends Comparable<@N(5) C>> {
    <@N(6) X, @N(7) Y extends @N(8) Runnable> G(X x, Y y) { }
    <P, @N(9) Q extends P> void m(Q q) { }
  }

  static int n(AnnotatedElement e) {
    N a = e.getAnnotation(N.class);
    return a == null ? 0 : a.value();
  }

  public static void main(String[] args) throws Exception {
    TypeVariable<?>[] c = G.class.getTypeParameters();
    equal(1, n(c[0]));
    equal(0, n(c[1]));
    equal(2, n(c[1].getAnnotatedBounds()[0]));
    equal(3, n(c[1].getAnnotatedBounds()[1]));
    equal(4, n(c[2]));
    equal(0, n(c[2].getAnnotatedBounds()[0]));
    TypeVariable<?>[] k = G.class.getDeclaredConstructors()[0]
        .getTypeParameters();
    equal(6, n(k[0]));
    equal(7, n(k[1]));
    equal(8, n(k[1].getAnnotatedBounds()[0]));
    TypeVariable<?>[] m = G.class.getDeclaredMethod("m", Object.class)
        .getTypeParameters();
    equal(0, n(m[0]));
    equal(9, n(m[1]));
  }
}
