// Annotation members of every type are read, with defaults where none is given;
// arrays are copied at each call.
import java.lang.annotation.*;
import java.util.*;
import static conformance.Check.*;

public class EveryKindOfMember {
  enum E { A, B }
  @Retention(RetentionPolicy.RUNTIME) @interface In { int value() default 3; }
  @Retention(RetentionPolicy.RUNTIME) @interface All {
    byte b() default -1;
    short s() default -2;
    int i() default Integer.MIN_VALUE;
    long l() default Long.MIN_VALUE;
    char c() default '\uffff';
    float f() default Float.NaN;
    double d() default -0.0;
    boolean z() default true;
    String str() default "\0é𝄞";
    Class<?> cls() default int[].class;
    Class<?> nothing() default void.class;
    E e() default E.B;
    In in() default @In;
    int[] is() default {};
    String[] strs() default "one";
    Class<?>[] classes() default {long.class, Map.Entry.class, In[][].class};
    E[] es() default {E.B, E.A};
    In[] ins() default {@In(1), @In(2)};
  }

  @All static class Defaults {}
  @All(b = 1, str = "given", is = {1, 2}, e = E.A, in = @In(9), f = 1)
  static class Given {}

  public static void main(String[] args) {
    All a = Defaults.class.getAnnotation(All.class);
    equal(-1, a.b());
    equal(-2, a.s());
    equal(Integer.MIN_VALUE, a.i());
    equal(Long.MIN_VALUE, a.l());
    equal('\uffff', (int) a.c());
    equal(Float.NaN, a.f());
    equal(-0.0, a.d());
    that(a.z(), "z");
    equal("\0é𝄞", a.str());
    same(int[].class, a.cls());
    same(void.class, a.nothing());
    same(E.B, a.e());
    equal(3, a.in().value());
    equal(0, a.is().length);
    equal("[one]", Arrays.toString(a.strs()));
    equal(List.of(long.class, Map.Entry.class, In[][].class),
        List.of(a.classes()));
    equal("[B, A]", Arrays.toString(a.es()));
    equal(2, a.ins()[1].value());
    a.es()[0] = null;
    same(E.B, a.es()[0]);
    All g = Given.class.getAnnotation(All.class);
    equal(1, g.b());
    equal("given", g.str());
    equal(2, g.is().length);
    same(E.A, g.e());
    equal(9, g.in().value());
    equal(1f, g.f());
    equal(-2, g.s());
  }
}
