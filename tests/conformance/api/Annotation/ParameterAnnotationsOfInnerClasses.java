// Annotations belong to the parameters of the source: those of inner and enum
// constructors are not shifted by the hidden ones.
import java.lang.annotation.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class ParameterAnnotationsOfInnerClasses {
  @Retention(RetentionPolicy.RUNTIME) @interface P { int value(); }

  class Inner { Inner(@P(1) int a, String b, @P(3) long c) {} }
  enum E { X(0); E(@P(7) int a) {} }
  static class Nested { Nested(String a, @P(2) int b) {} }
  static <T> void m(int a, @P(5) T... b) {}

  static String of(Executable e) {
    StringBuilder s = new StringBuilder();
    for (Annotation[] p : e.getParameterAnnotations()) {
      for (Annotation a : p) s.append(((P) a).value());
      s.append('|');
    }
    return s.toString();
  }

  static String byParameter(Executable e) {
    StringBuilder s = new StringBuilder();
    for (Parameter p : e.getParameters()) {
      P a = p.getAnnotation(P.class);
      s.append(a == null ? "" : a.value()).append('|');
    }
    return s.toString();
  }

  public static void main(String[] args) throws Exception {
    Constructor<?> inner = Inner.class.getDeclaredConstructors()[0];
    equal(4, inner.getParameterCount());
    equal("|1||3|", of(inner));
    equal("|1||3|", byParameter(inner));
    Constructor<?> e = E.class.getDeclaredConstructors()[0];
    equal(3, e.getParameterCount());
    that(of(e).endsWith("7|"), of(e));
    Constructor<?> nested = Nested.class.getDeclaredConstructors()[0];
    equal("|2|", of(nested));
    equal("|2|", byParameter(nested));
    equal("|5|", of(ParameterAnnotationsOfInnerClasses.class
        .getDeclaredMethod("m", int.class, Object[].class)));
  }
}
