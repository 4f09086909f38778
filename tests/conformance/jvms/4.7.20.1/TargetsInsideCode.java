// Annotations of types inside code stand with the Code attribute, change
// nothing in it, and are those of no declaration.
// also: 4.7.20, 4.7.21
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import static conformance.Check.*;

public class TargetsInsideCode {
  @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME)
  @interface N { int value(); }

  @Target(ElementType.TYPE_USE) @interface Unseen { }

  static class Box implements AutoCloseable {
    @Override public void close() { }
    static <T> T same(T t) { return t; }
  }

  static int run(Object o) {
    @N(1) int sum = 0;
    List<@N(2) Integer> list = new @N(3) ArrayList<@Unseen Integer>();
    list.add(4);
    try (@N(4) Box b = new Box()) {
      if (o instanceof @N(5) String) sum += ((@N(6) String) o).length();
      Supplier<Object> s = @N(7) Object::new;
      if (s.get() != null) sum += 10;
      sum += Box.<@N(8) Integer>same(100);
      for (@Unseen Integer i : list) sum += 1000 * i;
      Object[] a = new @N(9) Object @N(10) [3];
      sum += 10000 * a.length;
    } catch (@N(11) IllegalStateException e) {
      return -1;
    }
    return sum;
  }

  public static void main(String[] args) throws Exception {
    equal(34113, run("abc"));
    equal(34110, run(null));
    java.lang.reflect.Method m =
        TargetsInsideCode.class.getDeclaredMethod("run", Object.class);
    equal(0, m.getAnnotatedReturnType().getAnnotations().length);
    equal(0, m.getAnnotatedParameterTypes()[0].getAnnotations().length);
    equal(0, m.getAnnotations().length);
  }
}
