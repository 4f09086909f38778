// What is no array, null, or an index outside, is told apart by every method of
// Array.
// raises: IllegalArgumentException NullPointerException
// raises: ArrayIndexOutOfBoundsException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class WrongArraysAndIndices {
  static void index(Object array, int i) {
    Class<? extends Throwable> type = ArrayIndexOutOfBoundsException.class;
    raises(type, () -> Array.get(array, i));
    raises(type, () -> Array.set(array, i, Array.get(array, 0)));
  }

  public static void main(String[] args) {
    String none = "Argument is not an array";
    Class<? extends Throwable> illegal = IllegalArgumentException.class;
    equal(none, raises(illegal, () -> Array.getLength("")).getMessage());
    equal(none, raises(illegal, () -> Array.get("", 0)).getMessage());
    equal(none, raises(illegal, () -> Array.set("", 0, 1)).getMessage());
    equal(none, raises(illegal, () -> Array.getInt(1, 0)).getMessage());
    equal(none, raises(illegal, () -> Array.setInt(1, 0, 1)).getMessage());
    Class<? extends Throwable> nul = NullPointerException.class;
    raises(nul, () -> Array.getLength(null));
    raises(nul, () -> Array.get(null, 0));
    raises(nul, () -> Array.set(null, 0, 1));
    raises(nul, () -> Array.getDouble(null, 0));
    index(new int[3], 3);
    index(new String[1], -1);
    index(new long[2][], Integer.MIN_VALUE);
    raises(ArrayIndexOutOfBoundsException.class,
        () -> Array.setByte(new double[0], 0, (byte) 0));
    equal(0, Array.getLength(new Object[0]));
    equal(3, Array.getLength(new boolean[3][1]));
  }
}
