// Every kind of element can have a default, which reflection tells and an
// annotation gives where it leaves the element out; arrays are copies.
// also: 4.7.16.1
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import static conformance.Check.*;

public class DefaultsByTag {
  @Retention(RetentionPolicy.RUNTIME)
  @interface In { int v() default 3; }

  @Retention(RetentionPolicy.RUNTIME)
  @interface D {
    byte b() default -1;
    char c() default '\0';
    double d() default Double.NaN;
    float f() default Float.MAX_VALUE;
    long j() default Long.MIN_VALUE;
    short s() default -32768;
    boolean z() default true;
    String t() default "";
    Class<?> k() default D.class;
    Thread.State e() default Thread.State.WAITING;
    In n() default @In(v = 4);
    String[] a() default {"x", "y"};
    In[] nn() default {@In, @In(v = 9)};
    int none();
  }

  @D(none = 1) static class Marked { }

  static Object of(String name) throws Exception {
    return D.class.getMethod(name).getDefaultValue();
  }

  public static void main(String[] args) throws Exception {
    equal((byte) -1, of("b"));
    equal('\0', of("c"));
    equal(Double.NaN, of("d"));
    equal(Float.MAX_VALUE, of("f"));
    equal(Long.MIN_VALUE, of("j"));
    equal(Short.MIN_VALUE, of("s"));
    equal(true, of("z"));
    equal("", of("t"));
    same(D.class, of("k"));
    same(Thread.State.WAITING, of("e"));
    equal(4, ((In) of("n")).v());
    same(null, of("none"));
    D d = Marked.class.getAnnotation(D.class);
    d.a()[0] = "changed";
    equal("x", d.a()[0]);
    equal("y", ((String[]) of("a"))[1]);
    equal(3, d.nn()[0].v());
    equal(9, d.nn()[1].v());
    equal(1, d.none());
    same(null, DefaultsByTag.class.getDeclaredMethod("of", String.class)
        .getDefaultValue());
  }
}
