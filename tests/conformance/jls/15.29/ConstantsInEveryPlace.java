// Constants of every kind arrive whole: the largest and smallest of each type,
// special floating-point values, text with any characters and of any length.
import static conformance.Check.*;

public class ConstantsInEveryPlace {
  static final byte B = Byte.MIN_VALUE;
  static final short S = Short.MIN_VALUE;
  static final char C = '\ufffe';
  static final long L = 0x8000000000000001L;
  static final float F = Float.MIN_VALUE, FN = -0f, FI = 1 / 0f;
  static final double D = Double.MIN_VALUE, DN = -0.0, NAN = 0.0 / 0;
  static final boolean T = !false;
  static final String ODD = "\0\177\u0080\u07ff\u0800\uffff\ud800\udc00\ud800";
  static final String LONG = "0123456789abcdef0123456789abcdef"
      + "0123456789abcdef0123456789abcdef" + "0123456789abcdef0123456789abcdef";

  static Object field(String s) throws Exception {
    return ConstantsInEveryPlace.class.getDeclaredField(s).get(null);
  }

  public static void main(String[] args) throws Exception {
    equal((byte) -128, field("B"));
    equal((short) -32768, field("S"));
    equal((char) 65534, field("C"));
    equal(Long.MIN_VALUE + 1, field("L"));
    equal(1, Float.floatToRawIntBits((Float) field("F")));
    equal(Integer.MIN_VALUE, Float.floatToRawIntBits((Float) field("FN")));
    equal(0x7f800000, Float.floatToRawIntBits((Float) field("FI")));
    equal(1L, Double.doubleToRawLongBits((Double) field("D")));
    equal(Long.MIN_VALUE, Double.doubleToRawLongBits((Double) field("DN")));
    that(Double.isNaN((Double) field("NAN")) && Double.isNaN(NAN), "NaN");
    equal(true, field("T"));
    same(ODD, field("ODD"));
    equal(9, ODD.length());
    int sum = 0;
    for (char c : ODD.toCharArray()) sum = sum * 31 + c;
    equal(ODD.hashCode(), sum);
    equal(0xd800, ODD.charAt(8));
    equal(96, LONG.length());
    same(LONG, ("0123456789abcdef".repeat(6)).intern());
    equal(0, "".length());
    same("", LONG.substring(96).intern());
  }
}
