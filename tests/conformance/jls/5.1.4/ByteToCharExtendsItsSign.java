// A byte becomes a char by way of int: widened with its sign, then cut to 16
// bits; casts, compound assignments and elements agree.
// also: jls 5.1.3

import static conformance.Check.*;

public class ByteToCharExtendsItsSign {
  static char cast(byte b) { return (char) b; }
  static int back(byte b) { return (byte) (char) b; }
  static int wide(byte b) { return (int) (char) b; }
  static char add(char c, byte b) { c += b; return c; }
  public static void main(String[] args) {
    byte[] all = {0, 1, 127, -128, -1};
    for (byte b : all) {
      equal(b < 0 ? 65536 + b : b, cast(b));
      equal(b, back(b));
      equal(b & 0xffff, wide(b));
      char[] c = {100};
      c[0] += b;
      equal((100 + b) & 0xffff, c[0]);
      equal(c[0], add((char) 100, b));
      c[0] = (char) b;
      equal(cast(b), c[0]);
    }
    Character boxed = (char) (byte) 200;
    equal(0xffc8, boxed.charValue());
  }
}
