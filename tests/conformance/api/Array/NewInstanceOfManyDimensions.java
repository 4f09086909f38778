// newInstance with several lengths makes nested arrays; a zero length stops the
// nesting but every length must be non-negative.
// raises: NegativeArraySizeException NullPointerException
// raises: IllegalArgumentException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class NewInstanceOfManyDimensions {
  public static void main(String[] args) {
    int[][][] a = (int[][][]) Array.newInstance(int.class, 2, 3, 1);
    equal(2, a.length);
    equal(3, a[1].length);
    equal(1, a[1][2].length);
    that(a[0] != a[1] && a[1][0] != a[1][1], "parts are shared");
    int[][][] b = (int[][][]) Array.newInstance(int[].class, 1, 0);
    equal(0, b[0].length);
    int[][] c = (int[][]) Array.newInstance(int[].class, 2);
    equal(null, c[1]);
    String[][] s = (String[][]) Array.newInstance(String.class, 0, 5);
    equal(0, s.length);
    equal("-1", raises(NegativeArraySizeException.class,
        () -> Array.newInstance(int.class, -1)).getMessage());
    equal("-7", raises(NegativeArraySizeException.class,
        () -> Array.newInstance(int.class, 0, -7)).getMessage());
    equal("-2", raises(NegativeArraySizeException.class,
        () -> Array.newInstance(int.class, 3, -2, -9)).getMessage());
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(int.class, new int[0]));
    raises(IllegalArgumentException.class,
        () -> Array.newInstance(void.class, 1, 1));
    raises(NullPointerException.class, () -> Array.newInstance(null, 1));
    raises(NullPointerException.class,
        () -> Array.newInstance(int.class, (int[]) null));
  }
}
