// Array.setInt and its like widen into the array's element type, and never box.
// raises: IllegalArgumentException
import java.lang.reflect.Array;
import static conformance.Check.*;

public class SettersOfPrimitivesWiden {
  static void bad(Body b) { raises(IllegalArgumentException.class, b); }

  public static void main(String[] args) {
    long[] l = new long[6];
    Array.setByte(l, 0, (byte) -1);
    Array.setShort(l, 1, (short) -2);
    Array.setChar(l, 2, '\uffff');
    Array.setInt(l, 3, -4);
    Array.setLong(l, 4, Long.MIN_VALUE);
    bad(() -> Array.setFloat(l, 5, 1));
    bad(() -> Array.setDouble(l, 5, 1));
    bad(() -> Array.setBoolean(l, 5, true));
    equal("[-1, -2, 65535, -4, -9223372036854775808, 0]",
        java.util.Arrays.toString(l));
    float[] f = new float[2];
    Array.setLong(f, 0, Long.MAX_VALUE);
    Array.setChar(f, 1, 'A');
    equal(0x1p63f, f[0]);
    equal(65f, f[1]);
    char[] c = new char[1];
    bad(() -> Array.setByte(c, 0, (byte) 1));
    bad(() -> Array.setShort(c, 0, (short) 1));
    bad(() -> Array.setInt(c, 0, 1));
    bad(() -> Array.setInt(new short[1], 0, 1));
    bad(() -> Array.setChar(new short[1], 0, 'a'));
    bad(() -> Array.setInt(new Object[1], 0, 1));
    bad(() -> Array.setInt(new Integer[1], 0, 1));
    boolean[] b = new boolean[1];
    Array.setBoolean(b, 0, true);
    that(b[0], "setBoolean");
    bad(() -> Array.setByte(b, 0, (byte) 1));
  }
}
