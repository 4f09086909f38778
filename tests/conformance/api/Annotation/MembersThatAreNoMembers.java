// An annotation instance answers annotationType, equals, hashCode and toString;
// it can be made by hand through Proxy and is then equal to a real one.
import java.lang.annotation.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class MembersThatAreNoMembers {
  @Retention(RetentionPolicy.RUNTIME) public @interface N {
    int value();
    int CONSTANT = 8;
    class Nested {}
  }
  @N(5) static class X {}

  public static void main(String[] args) throws Exception {
    N real = X.class.getAnnotation(N.class);
    N made = (N) Proxy.newProxyInstance(N.class.getClassLoader(),
        new Class<?>[] {N.class}, (p, m, a) -> switch (m.getName()) {
          case "value" -> 5;
          case "annotationType" -> N.class;
          case "hashCode" -> real.hashCode();
          case "toString" -> "made";
          default -> false;
        });
    that(real.equals(made), "by value");
    that(!made.equals(real), "as the handler says");
    equal(8, N.CONSTANT);
    equal(1, N.class.getDeclaredMethods().length);
    equal(5, N.class.getMethods().length);
    Method value = N.class.getMethod("value");
    equal(5, value.invoke(real));
    equal(5, value.invoke(made));
    same(N.class, Annotation.class.getMethod("annotationType").invoke(real));
    that(Modifier.isAbstract(value.getModifiers()), "abstract");
    that(real.annotationType() != (Object) real.getClass(), "types");
    // The same annotation object for the same class.
    same(real, X.class.getAnnotation(N.class));
  }
}
