// A floating-point number becomes a char, byte or short element by way of int:
// saturated first, then cut.
// also: 6.5.d2i, 6.5.f2i, 6.5.i2c, 6.5.bastore, 6.5.sastore, jls 5.1.3

import static conformance.Check.*;

public class CharsFromDoublesAndFloats {
  static final char[] C = new char[1];
  static final byte[] B = new byte[1];
  static final short[] S = new short[1];
  static void put(double d) {
    C[0] = (char) d;
    B[0] = (byte) d;
    S[0] = (short) d;
  }
  static void put(float f) {
    C[0] = (char) f;
    B[0] = (byte) f;
    S[0] = (short) f;
  }
  static void check(int c, int b, int s) {
    equal(c, C[0]);
    equal(b, B[0]);
    equal(s, S[0]);
  }
  public static void main(String[] args) {
    put(-1.0);
    check(65535, -1, -1);
    put(65.9f);
    check(65, 65, 65);
    put(1e10);
    check(65535, -1, -1);
    put(Float.NEGATIVE_INFINITY);
    check(0, 0, 0);
    put(Double.NaN);
    check(0, 0, 0);
    put(-32769.5);
    check(32767, -1, 32767);
    put(65536f + 200);
    check(200, -56, 200);
    put(2147483647.9);
    check(65535, -1, -1);
  }
}
