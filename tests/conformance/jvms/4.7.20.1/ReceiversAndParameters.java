// The receiver, the result and each formal parameter have annotated types of
// their own; static methods have no receiver.
// also: 4.7.20
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import static conformance.Check.*;

public class ReceiversAndParameters {
  @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME)
  @interface N { int value(); }

  @N(1) String m(@N(2) ReceiversAndParameters this, int a, @N(3) long b,
      @N(4) String c) { return c; }
  static @N(5) int s(@N(6) int a) { return a; }
  void plain() { }

  static int n(AnnotatedElement e) {
    N a = e.getAnnotation(N.class);
    return a == null ? 0 : a.value();
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = ReceiversAndParameters.class;
    Method m = c.getDeclaredMethod("m", int.class, long.class, String.class);
    equal(1, n(m.getAnnotatedReturnType()));
    equal(2, n(m.getAnnotatedReceiverType()));
    AnnotatedType[] p = m.getAnnotatedParameterTypes();
    equal(0, n(p[0]));
    equal(3, n(p[1]));
    equal(4, n(p[2]));
    equal(4, n(m.getParameters()[2].getAnnotatedType()));
    Method s = c.getDeclaredMethod("s", int.class);
    equal(5, n(s.getAnnotatedReturnType()));
    equal(6, n(s.getAnnotatedParameterTypes()[0]));
    same(null, s.getAnnotatedReceiverType());
    equal(0, n(c.getDeclaredMethod("plain").getAnnotatedReceiverType()));
    same(c, c.getDeclaredMethod("plain").getAnnotatedReceiverType().getType());
  }
}
