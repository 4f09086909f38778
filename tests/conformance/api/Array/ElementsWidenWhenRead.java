// Array.getInt and its like widen the element as JLS 5.1.2 does; a narrowing is
// an IllegalArgumentException.
// raises: IllegalArgumentException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class ElementsWidenWhenRead {
  interface Get { Object get(Object array); }

  static final Get[] GETTERS = {a -> Array.getByte(a, 0),
      a -> Array.getShort(a, 0), a -> Array.getChar(a, 0),
      a -> Array.getInt(a, 0), a -> Array.getLong(a, 0),
      a -> Array.getFloat(a, 0), a -> Array.getDouble(a, 0),
      a -> Array.getBoolean(a, 0)};

  /** `results` of the getters above, null where it must fail. */
  static void row(Object array, Object... results) {
    for (int i = 0; i < GETTERS.length; i++) {
      Get g = GETTERS[i];
      if (results[i] != null) equal(results[i], g.get(array));
      else equal(array instanceof Integer[]
          ? "Argument is not an array of primitive type"
          : "argument type mismatch",
          raises(IllegalArgumentException.class, () -> g.get(array))
              .getMessage());
    }
  }

  public static void main(String[] args) {
    row(new byte[] {-1}, (byte) -1, (short) -1, null, -1, -1L, -1f, -1d, null);
    row(new short[] {-2}, null, (short) -2, null, -2, -2L, -2f, -2d, null);
    row(new char[] {'\uffff'}, null, null, '\uffff', 65535, 65535L, 65535f,
        65535d, null);
    row(new int[] {Integer.MAX_VALUE}, null, null, null, Integer.MAX_VALUE,
        (long) Integer.MAX_VALUE, 0x1p31f, 2147483647d, null);
    row(new long[] {1L << 62}, null, null, null, null, 1L << 62, 0x1p62f,
        0x1p62, null);
    row(new float[] {0.1f}, null, null, null, null, null, 0.1f, (double) 0.1f,
        null);
    row(new double[] {2}, null, null, null, null, null, null, 2d, null);
    row(new boolean[] {true}, null, null, null, null, null, null, null, true);
    row(new Integer[] {1}, null, null, null, null, null, null, null, null);
  }
}
