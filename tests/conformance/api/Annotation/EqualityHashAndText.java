// equals, hashCode and toString of annotations are those that
// java.lang.annotation .Annotation defines, whoever implements the interface.
import java.lang.annotation.*;
import static conformance.Check.*;

public class EqualityHashAndText {
  @Retention(RetentionPolicy.RUNTIME) @interface N {
    int i() default 1;
    double d() default 0.0;
    String[] s() default {"a", "b\n\"c\""};
    char c() default '\'';
    long l() default 5;
    Class<?> k() default String[].class;
  }
  @Retention(RetentionPolicy.RUNTIME) @interface Empty {}
  @Retention(RetentionPolicy.RUNTIME) @interface One { float value(); }

  @N @Empty @One(1) static class X {}
  @N(i = 1) @Empty @One(2) static class Y {}
  @N(d = -0.0) static class Z {}

  static class Own implements Empty {
    public Class<? extends Annotation> annotationType() { return Empty.class; }
    public boolean equals(Object o) { return o instanceof Empty; }
    public int hashCode() { return 0; }
  }

  public static void main(String[] args) {
    N x = X.class.getAnnotation(N.class), y = Y.class.getAnnotation(N.class),
        z = Z.class.getAnnotation(N.class);
    that(x.equals(y) && y.equals(x) && !x.equals(z), "equality by value");
    that(!x.equals(null) && !x.equals("x"), "others");
    equal(x.hashCode(), y.hashCode());
    Empty e = X.class.getAnnotation(Empty.class);
    equal(0, e.hashCode());
    that(e.equals(new Own()) && new Own().equals(e), "another implementation");
    same(Empty.class, e.annotationType());
    One one = X.class.getAnnotation(One.class);
    equal(127 * "value".hashCode() ^ Float.valueOf(1).hashCode(),
        one.hashCode());
    that(!one.equals(Y.class.getAnnotation(One.class)), "another value");
    // The type may be shown by its canonical name or by its binary name.
    String n = "@EqualityHashAndText.";
    equal(n + "Empty()", e.toString().replace('$', '.'));
    equal(n + "One(1.0f)", one.toString().replace('$', '.'));
    for (String s : new String[] {"i=1", "d=0.0", "c='\\''", "l=5L",
        "s={\"a\", \"b\\n\\\"c\\\"\"}", "k=java.lang.String[].class"})
      that(x.toString().contains(s), s + " in " + x);
    that(java.lang.reflect.Proxy.isProxyClass(e.getClass())
        && e.getClass() != Empty.class, "a class of its own");
  }
}
