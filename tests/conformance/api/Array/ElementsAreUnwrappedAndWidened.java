// Array.set unwraps, then widens; the wrong wrapper, null for a primitive and a
// reference of another type are refused, each with its exception.
// raises: IllegalArgumentException NullPointerException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class ElementsAreUnwrappedAndWidened {
  static void bad(Object array, Object value, String message) {
    equal(message, raises(IllegalArgumentException.class,
        () -> Array.set(array, 0, value)).getMessage());
  }

  public static void main(String[] args) {
    double[] d = new double[1];
    Object[] numbers = {(byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d};
    double[] expected = {1, 2, 'c', 4, 5, 6, 7};
    for (int i = 0; i < numbers.length; i++) {
      Array.set(d, 0, numbers[i]);
      equal(expected[i], d[0]);
    }
    String mismatch = "argument type mismatch";
    bad(new byte[1], 1, mismatch);
    bad(new char[1], (byte) 1, mismatch);
    bad(new short[1], 'a', mismatch);
    bad(new int[1], 1L, mismatch);
    bad(new long[1], 1f, mismatch);
    bad(new int[1], true, mismatch);
    bad(new boolean[1], 1, mismatch);
    bad(new int[1], "1", mismatch);
    bad(new int[1], new int[1], mismatch);
    bad(new String[1], 1, "array element type mismatch");
    bad(new Object[1][], "x", "array element type mismatch");
    Throwable t = null;
    try {
      Array.set(new int[1], 0, null);
    } catch (IllegalArgumentException | NullPointerException e) {
      t = e;
    }
    that(t != null, "null went into an int[]");
    String[] s = {"a"};
    Array.set(s, 0, null);
    equal(null, s[0]);
    Object[][] nested = new Object[1][];
    Array.set(nested, 0, s);
    same(s, nested[0]);
  }
}
