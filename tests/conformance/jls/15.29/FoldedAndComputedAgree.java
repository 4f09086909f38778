// What a compiler folds into a constant is what the machine computes from
// variables: overflow, shifts, casts, floating point, comparison and text.
import static conformance.Check.*;

public class FoldedAndComputedAgree {
  static final int I = Integer.MAX_VALUE, N = -7, D = 2, S = 35;
  static final long L = Long.MIN_VALUE;
  static final float F = 16777217, G = 0.1f;
  static final double X = 0.1, Y = 3, Z = 1e308;
  static final char C = '\uffff';
  static final byte B = (byte) 200;
  static int i = I, n = N, d = D, s = S;
  static long l = L;
  static float f = F, g = G;
  static double x = X, y = Y, z = Z;
  static char c = C;
  static byte b = B;

  static final String FOLDED = (I + 1) + "," + N / D + "," + N % D + ","
      + (N >> 1) + "," + (N >>> 28) + "," + (I << S)
      + "," + (L - 1) + "," + (1L << S) + "," + (L >>> 63) + "," + -L + ","
      + (byte) I + "," + (short) (C + 1) + "," + (int) C
      + "," + (char) (B & 0x7f) + "," + (float) X + "," + F + "," + G * 3
      + "," + (double) G + "," + X * Y + "," + Z * 10 + "," + (int) Z
      + "," + (long) -Z + "," + (Y / 0) + "," + (Z * 10 - Z * 10) + ","
      + (X + 0.2) + "," + (X % 0.03) + "," + (N % 0.5) + "," + (int) (char) B
      + "," + (X * Y == 0.3) + "," + (F == 16777216) + ","
      + (C > B ? 'c' : 'b') + (I ^ N) + (~B | D) + !(N > D) + (int) 3.99e9
      + 'x' + 1.0e7f + 1e-5;

  static String computed() {
    return (i + 1) + "," + n / d + "," + n % d + "," + (n >> 1) + ","
        + (n >>> 28) + "," + (i << s)
      + "," + (l - 1) + "," + (1L << s) + "," + (l >>> 63) + "," + -l + ","
      + (byte) i + "," + (short) (c + 1) + "," + (int) c
      + "," + (char) (b & 0x7f) + "," + (float) x + "," + f + "," + g * 3
      + "," + (double) g + "," + x * y + "," + z * 10 + "," + (int) z
      + "," + (long) -z + "," + (y / 0) + "," + (z * 10 - z * 10) + ","
      + (x + 0.2) + "," + (x % 0.03) + "," + (n % 0.5) + "," + (int) (char) b
      + "," + (x * y == 0.3) + "," + (f == 16777216) + ","
      + (c > b ? 'c' : 'b') + (i ^ n) + (~b | d) + !(n > d)
      + (int) (3.99e9 + x * 0) + 'x' + (g * 0 + 1.0e7f) + (x * 0 + 1e-5);
  }

  public static void main(String[] args) {
    equal(FOLDED, computed());
    same(FOLDED, computed().intern());
  }
}
