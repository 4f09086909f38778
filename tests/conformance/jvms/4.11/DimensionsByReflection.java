// Array types of 255 dimensions are made and named, those of more are not.
// also: 4.4.1
import java.lang.reflect.Array;
import static conformance.Check.*;

public class DimensionsByReflection {
  public static void main(String[] args) throws Exception {
    Class<?> c = int.class;
    for (int i = 0; i < 255; i++) c = Array.newInstance(c, 0).getClass();
    equal("[".repeat(255) + "I", c.getName());
    same(c, Class.forName("[".repeat(255) + "I"));
    Class<?> most = c;
    raises(IllegalArgumentException.class, () -> Array.newInstance(most, 0));
    raises(ClassNotFoundException.class,
        () -> Class.forName("[".repeat(256) + "I"));
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(int.class, new int[256]));
    Object deep = Array.newInstance(String.class, new int[255]);
    equal("[".repeat(255) + "Ljava.lang.String;", deep.getClass().getName());
    equal(0, Array.getLength(deep));
    equal("int" + "[]".repeat(255), c.getTypeName());
  }
}
