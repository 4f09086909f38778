// byte, short, int and long are two's complement of 8, 16, 32 and 64 bits, char
// is unsigned: each wraps to its other end, in variables, fields and elements.
// also: 2.3.1

import static conformance.Check.*;

public class RangesOfTheIntegralTypes {
  static byte b = Byte.MAX_VALUE;
  static short s = Short.MIN_VALUE;
  static char c = 0;
  static int i = Integer.MAX_VALUE;
  static long j = Long.MIN_VALUE;
  byte[] bs = {Byte.MIN_VALUE};
  short[] ss = {Short.MAX_VALUE};
  char[] cs = {Character.MAX_VALUE};
  public static void main(String[] args) {
    b++;
    s--;
    c--;
    i++;
    j--;
    equal(-128, b);
    equal(32767, s);
    equal(65535, c);
    equal(-2147483648, i);
    equal(9223372036854775807L, j);
    RangesOfTheIntegralTypes r = new RangesOfTheIntegralTypes();
    equal(127, --r.bs[0]);
    equal(-32768, ++r.ss[0]);
    equal(0, ++r.cs[0]);
    byte x = (byte) 0x80;
    short y = x;
    char z = (char) x;
    equal(-128, y);
    equal(0xff80, z);
    equal(-128, (byte) z);
  }
}
