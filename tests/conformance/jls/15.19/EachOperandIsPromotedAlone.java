// The type of a shift is the promoted type of its left operand; the distance is
// cut to 5 or 6 bits by that type, also when it is a long.

import static conformance.Check.*;

public class EachOperandIsPromotedAlone {
  static String t(int x) { return "int"; }
  static String t(long x) { return "long"; }
  public static void main(String[] args) {
    byte b = -128;
    char c = '\u8000';
    long one = 1;
    int i = 1;
    equal("int", t(i << one));
    equal("long", t(one << i));
    equal("int", t(b << one));
    equal(2, i << 33L);
    equal(8589934592L, one << 33);
    equal(1 << 31, i << 0xffffffffffL);
    equal(-8, b >> 4);
    equal(0x0ffffff8, b >>> 4);
    equal((byte) 0xf8, (byte) (b >>> 4));
    equal(2048, c >> 4);
    equal(0x80000, c << 4);
    equal(-1L, b >> 7L);
    equal(1L << 40, one << i * 40);
    equal(i << 8, i << (byte) 40);
    equal(one << 40, one << (byte) -24);
    equal(1, i << 5 >> 5);
    equal(-1, 1 << 31 >> 31);
    equal(1 << 2 + 3, 32);
  }
}
