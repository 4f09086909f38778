// Arrays have up to 255 dimensions; reflection refuses the 256th, and so does
// Class.forName.
// also: 4.3.2, 4.4.1
import java.lang.reflect.Array;
import static conformance.Check.*;

public class DimensionsUpTo255 {
  public static void main(String[] args) throws Exception {
    Object a = 7;
    Class<?> c = Integer.class;
    for (int i = 0; i < 255; i++) {
      Object outer = Array.newInstance(c, 1);
      Array.set(outer, 0, a);
      a = outer;
      c = a.getClass();
    }
    Class<?> deepest = c;
    equal("[".repeat(255) + "Ljava.lang.Integer;", c.getName());
    same(c, Class.forName(c.getName()));
    raises(IllegalArgumentException.class, () -> Array.newInstance(deepest, 1));
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(int.class, new int[256]));
    raises(ClassNotFoundException.class,
        () -> Class.forName("[".repeat(256) + "I"));
    for (int i = 0; i < 255; i++) a = ((Object[]) a)[0];
    equal(7, a);
    int[] sizes = new int[255];
    Object ints = Array.newInstance(int.class, sizes);
    equal(0, Array.getLength(ints));
    equal("[".repeat(255) + "I", ints.getClass().getName());
  }
}
