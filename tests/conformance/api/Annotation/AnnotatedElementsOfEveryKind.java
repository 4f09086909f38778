// Classes, constructors, fields, parameters, record components, enum constants,
// local classes and annotation types carry annotations.
import java.lang.annotation.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class AnnotatedElementsOfEveryKind {
  @Retention(RetentionPolicy.RUNTIME) @interface A { int value(); }
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
  @interface Spread { String value(); }

  @A(1) enum E { @A(2) X, Y }
  @A(3) record R(@A(4) int a, @Spread("s") String b) {
    @A(5) R {}
  }
  @A(6) @interface Noted { @A(7) int value() default 0; }
  @A(8) AnnotatedElementsOfEveryKind() {}

  static int on(AnnotatedElement e) {
    A a = e.getAnnotation(A.class);
    return a == null ? 0 : a.value();
  }

  public static void main(String[] args) throws Exception {
    @A(9) class Local { @A(10) int f; Local(@A(11) int p) {} }
    equal(1, on(E.class));
    equal(2, on(E.class.getField("X")));
    equal(0, on(E.class.getField("Y")));
    equal(3, on(R.class));
    RecordComponent[] c = R.class.getRecordComponents();
    equal(4, on(c[0]));
    equal(4, on(R.class.getDeclaredField("a")));
    equal(4, on(R.class.getMethod("a")));
    equal(5, on(R.class.getDeclaredConstructors()[0]));
    // An annotation goes where its @Target lets it go, and nowhere else.
    equal(null, c[1].getAnnotation(Spread.class));
    equal("s", R.class.getDeclaredField("b").getAnnotation(Spread.class)
        .value());
    equal("s", R.class.getMethod("b").getAnnotation(Spread.class).value());
    equal("s", ((Spread) R.class.getDeclaredConstructors()[0]
        .getParameterAnnotations()[1][0]).value());
    equal(6, on(Noted.class));
    equal(7, on(Noted.class.getMethod("value")));
    equal(8, on(AnnotatedElementsOfEveryKind.class.getDeclaredConstructor()));
    equal(9, on(Local.class));
    equal(10, on(Local.class.getDeclaredField("f")));
    Constructor<?> l = Local.class.getDeclaredConstructors()[0];
    equal(11, on(l.getParameters()[l.getParameterCount() - 1]));
  }
}
