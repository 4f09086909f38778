// The constants that a compiler may write in several ways -- iconst, bipush,
// sipush, ldc, their long and floating-point kin -- are what the source says.
// also: 6.5.iconst_i, 6.5.bipush, 6.5.sipush, 6.5.ldc, 6.5.lconst_l, 6.5.fconst_f

import static conformance.Check.*;

public class ConstantsOfEveryForm {
  static int[] ints() {
    return new int[] {-1, 5, 6, -2, 127, -128, 128, -129, 255, 256, 32767, -32768, 32768, -32769,
        65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE};
  }
  static long[] longs() {
    return new long[] {0, 1, 2, -1, 127, 32768, Integer.MIN_VALUE, 1L << 31, 1L << 32,
        Long.MAX_VALUE, Long.MIN_VALUE};
  }
  static double sum() {
    float f = 0 + 1f + 2f + 3f;
    double d = 1.0 + 2.0;
    return f * d + -0.0;
  }
  static char c = '\uffff';
  static byte b = (byte) 255;
  static boolean z = true;
  public static void main(String[] args) {
    String[] expected = ("-1 5 6 -2 127 -128 128 -129 255 256 32767 -32768 32768 -32769 65535"
        + " 65536 2147483647 -2147483648").split(" ");
    int[] ints = ints();
    for (int i = 0; i < ints.length; i++) equal(expected[i], Integer.toString(ints[i]));
    expected = ("0 1 2 -1 127 32768 -2147483648 2147483648 4294967296 9223372036854775807"
        + " -9223372036854775808").split(" ");
    long[] longs = longs();
    for (int i = 0; i < longs.length; i++) equal(expected[i], Long.toString(longs[i]));
    equal(18.0, sum());
    equal(65535 - 1 + 1, c + b + (z ? 1 : 0));
  }
}
