// Method.getDefaultValue gives the default boxed, copied and of the member's
// type, null where there is none.
// also: jvms 4.7.22
import java.lang.annotation.*;
import static conformance.Check.*;

public class DefaultsOfMembers {
  @interface N {
    int none();
    int i() default 4;
    char c() default 'x';
    String[] s() default {"a", "b"};
    Class<?> k() default Void.class;
    Retention r() default @Retention(RetentionPolicy.SOURCE);
    ElementType[] e() default {};
    byte[] bytes() default {1, -1};
  }

  static Object of(String name) throws Exception {
    return N.class.getMethod(name).getDefaultValue();
  }

  public static void main(String[] args) throws Exception {
    equal(null, of("none"));
    equal(4, of("i"));
    equal('x', of("c"));
    equal("b", ((String[]) of("s"))[1]);
    that(of("s") != of("s"), "arrays are copied");
    same(Void.class, of("k"));
    same(RetentionPolicy.SOURCE, ((Retention) of("r")).value());
    equal(0, ((ElementType[]) of("e")).length);
    equal(-1, ((byte[]) of("bytes"))[1]);
    equal(null, Object.class.getMethod("toString").getDefaultValue());
    equal(null, Annotation.class.getMethod("annotationType")
        .getDefaultValue());
    that(N.class.isAnnotation() && N.class.isInterface(), "kinds");
    that(!Annotation.class.isAnnotation(), "Annotation is none");
    same(Annotation.class, N.class.getInterfaces()[0]);
  }
}
