// There are arrays of all but void, of up to 255 dimensions.
// raises: IllegalArgumentException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class ArrayTypeHasItsLimits {
  public static void main(String[] args) throws Exception {
    raises(IllegalArgumentException.class, () -> void.class.arrayType());
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(void.class, 1));
    Class<?> c = int.class;
    for (int i = 0; i < 255; i++) c = c.arrayType();
    equal("[".repeat(255) + "I", c.getName());
    equal("int" + "[]".repeat(255), c.getTypeName());
    Class<?> most = c;
    raises(IllegalArgumentException.class, () -> most.arrayType());
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(most, new int[1]));
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(int.class, new int[256]));
    same(most, Array.newInstance(int.class, new int[255]).getClass());
    same(most, Class.forName("[".repeat(255) + "I"));
    raises(ClassNotFoundException.class,
        () -> Class.forName("[".repeat(256) + "I"));
  }
}
