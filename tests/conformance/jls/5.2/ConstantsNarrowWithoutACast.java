// A constant int that fits is assigned to byte, short, char and their boxes
// without a cast, with the value it has; also in arrays and results.

import static conformance.Check.*;

public class ConstantsNarrowWithoutACast {
  static final int LIMIT = 127;
  static byte result() { return LIMIT; }
  static char letter() { return 'a' + 1; }
  public static void main(String[] args) {
    byte b = LIMIT;
    short s = -32768;
    char c = 65535;
    Byte boxed = -128;
    Character ch = 97;
    byte[] array = {1, -1, 'A', 1 << 6, ~0};
    char[] chars = {65, 'b', 1 + 98};
    equal(127, b);
    equal(-32768, s);
    equal(65535, c);
    equal((Object) (byte) -128, boxed);
    equal('a', ch.charValue());
    equal(1 - 1 + 65 + 64 - 1, array[0] + array[1] + array[2] + array[3] + array[4]);
    equal("Abc", new String(chars));
    equal(127, result());
    equal('b', letter());
    float f = 1 << 24 | 1;
    double d = 'x';
    long j = 'x' * 2;
    equal(16777216f, f);
    equal(120.0, d);
    equal(240L, j);
  }
}
