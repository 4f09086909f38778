// int and long to float, long to double lose low bits but not size; the other
// widening conversions are exact, with sign from byte, short and int.

import static conformance.Check.*;

public class WideningMayLosePrecision {
  static float f(int x) { return x; }
  static float f(long x) { return x; }
  static double d(long x) { return x; }
  static double d(float x) { return x; }
  static long j(byte b, short s, char c, int i) { return b + 1000L * s + 1000000L * c + i; }
  public static void main(String[] args) {
    int big = 1234567890;
    equal(-46, big - (int) f(big));
    equal(0x1p63f, f(Long.MAX_VALUE));
    equal(0x1p63, d(Long.MAX_VALUE));
    equal(9007199254740992.0, d(9007199254740993L));
    equal(0.1f != 0.1, true);
    equal(0.10000000149011612, d(0.1f));
    equal(-1 - 1000L + 65535000000L - 1, j((byte) -1, (short) -1, '\uffff', -1));
    float fromChar = '\uffff';
    double fromByte = (byte) 0x80;
    equal(65535f, fromChar);
    equal(-128.0, fromByte);
    equal(true, 16777216 == (float) 16777217L);
    equal(true, 16777217 == (double) 16777217L);
  }
}
