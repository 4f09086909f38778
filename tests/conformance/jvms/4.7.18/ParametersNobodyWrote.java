// Constructors of inner and local classes have more parameters than the source
// names: the annotations stand with the right ones.
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import static conformance.Check.*;

public class ParametersNobodyWrote {
  @Retention(RetentionPolicy.RUNTIME)
  @interface A { int value(); }

  class Inner {
    Inner(@A(1) int x, long y, @A(2) String z) { }
  }

  enum E {
    ONE(5);
    E(@A(3) int x) { }
  }

  static int note(Annotation[] all) {
    return all.length == 0 ? 0 : ((A) all[0]).value();
  }

  public static void main(String[] args) {
    Constructor<?> inner = Inner.class.getDeclaredConstructors()[0];
    equal(4, inner.getParameterCount());
    Annotation[][] a = inner.getParameterAnnotations();
    equal(4, a.length);
    equal(0, note(a[0]));
    equal(1, note(a[1]));
    equal(0, note(a[2]));
    equal(2, note(a[3]));
    Constructor<?> e = E.class.getDeclaredConstructors()[0];
    equal(3, e.getParameterCount());
    Annotation[][] b = e.getParameterAnnotations();
    equal(3, note(b[b.length - 1]));
  }
}
