// Double.toString and Float.toString give a text that reads back as the same
// value, with their switch to exponents at 10^-3 and 10^7.
import static conformance.Check.*;

public class FloatingPointAsText {
  static void both(String s, double d) {
    equal(s, Double.toString(d));
    equal(d, Double.parseDouble(s));
  }

  static void both(String s, float f) {
    equal(s, Float.toString(f));
    equal(f, Float.parseFloat(s));
  }

  public static void main(String[] args) {
    both("0.001", 0.001);
    both("9.99E-4", 9.99e-4);
    both("9999999.0", 9999999.0);
    both("1.0E7", 1e7);
    both("0.1", 0.1);
    both("0.30000000000000004", 0.1 + 0.2);
    both("1.7976931348623157E308", Double.MAX_VALUE);
    both("4.9E-324", Double.MIN_VALUE);
    both("2.2250738585072014E-308", Double.MIN_NORMAL);
    both("-0.0", -0.0);
    both("NaN", Double.NaN);
    both("-Infinity", Double.NEGATIVE_INFINITY);
    both("1.0E-5", 1e-5f);
    both("3.4028235E38", Float.MAX_VALUE);
    both("1.4E-45", Float.MIN_VALUE);
    both("0.1", 0.1f);
    both("1.6777216E7", 16777216f);
    equal(0.0, Double.parseDouble("1e-400"));
    equal(Double.POSITIVE_INFINITY, Double.parseDouble("1e400"));
    equal(Double.MIN_VALUE, Double.parseDouble("2.5e-324"));
    equal(0.0, Double.parseDouble("2.4e-324"));
    equal(1.0000000000000002,
        Double.parseDouble("1.00000000000000011102230246251565404236316680908"
            + "203126"));
    equal(1.0, Double.parseDouble("1.000000000000000111022302462515654042363"
        + "16680908203125"));
    equal(9007199254740992.0, Double.parseDouble("9007199254740993"));
    equal(16777216f, Float.parseFloat("16777217"));
    equal("0x0.0000000000001p-1022",
        Double.toHexString(Double.MIN_VALUE));
    equal("-0x1.8p1", Double.toHexString(-3));
  }
}
