// A floating-point value becomes a byte, short or char by way of int: rounding
// toward zero and saturating there, NaN to zero, then the low bits.
import static conformance.Check.*;

public class FloatsNarrowInTwoSteps {
  static String all(double d) {
    return (byte) d + "," + (short) d + "," + (int) (char) d + "," + (int) d
        + "," + (long) d;
  }

  static String all(float f) {
    return (byte) f + "," + (short) f + "," + (int) (char) f + "," + (int) f
        + "," + (long) f;
  }

  public static void main(String[] args) {
    equal("0,0,0,0,0", all(Double.NaN));
    equal("0,0,0,0,0", all(Float.NaN));
    equal("-1,-1,65535,2147483647,9223372036854775807",
        all(Double.POSITIVE_INFINITY));
    equal("0,0,0,-2147483648,-9223372036854775808",
        all(Float.NEGATIVE_INFINITY));
    equal("-1,-1,65535,2147483647,2147483648", all(2147483648.0));
    equal("0,0,0,-2147483648,-2147483649", all(-2147483649.0));
    equal("-56,200,200,200,200", all(200.99f));
    equal("-1,-1,65535,-1,-1", all(-1.999));
    equal("0,0,0,0,0", all(-0.0));
    equal("0,0,0,0,0", all(Double.MIN_VALUE));
    equal("-128,-32640,32896,98432,98432", all(98432.5));
    equal(Integer.MAX_VALUE, (int) 2147483647.5f);
    equal(Float.POSITIVE_INFINITY, (float) 3.5e38);
    equal(-0.0f, (float) -1e-300);
  }
}
