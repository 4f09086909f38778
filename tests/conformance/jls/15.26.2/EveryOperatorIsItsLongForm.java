// x op= y is x = (T) (x op y) for each of the eleven operators, in int, long and
// byte, with int, long and double on the right.

import static conformance.Check.*;

public class EveryOperatorIsItsLongForm {
  static void ints(int x, int y) {
    int[] v = {x, x, x, x, x, x, x, x, x, x, x};
    int k = 0;
    v[k++] += y; v[k++] -= y; v[k++] *= y; v[k++] /= y; v[k++] %= y; v[k++] <<= y;
    v[k++] >>= y; v[k++] >>>= y; v[k++] &= y; v[k++] |= y; v[k++] ^= y;
    int[] w = {x + y, x - y, x * y, x / y, x % y, x << y, x >> y, x >>> y, x & y, x | y, x ^ y};
    for (k = 0; k < 11; k++) equal(w[k], v[k]);
  }
  static void longs(long x, int y) {
    long[] v = {x, x, x, x, x, x, x, x, x, x, x};
    int k = 0;
    v[k++] += y; v[k++] -= y; v[k++] *= y; v[k++] /= y; v[k++] %= y; v[k++] <<= y;
    v[k++] >>= y; v[k++] >>>= y; v[k++] &= y; v[k++] |= y; v[k++] ^= y;
    long[] w = {x + y, x - y, x * y, x / y, x % y, x << y, x >> y, x >>> y, x & y, x | y, x ^ y};
    for (k = 0; k < 11; k++) equal(w[k], v[k]);
  }
  static void bytes(byte x, long y) {
    byte[] v = {x, x, x, x, x, x, x, x, x, x, x};
    int k = 0;
    v[k++] += y; v[k++] -= y; v[k++] *= y; v[k++] /= y; v[k++] %= y; v[k++] <<= y;
    v[k++] >>= y; v[k++] >>>= y; v[k++] &= y; v[k++] |= y; v[k++] ^= y;
    long[] w = {x + y, x - y, x * y, x / y, x % y, x << y, x >> y, x >>> y, x & y, x | y, x ^ y};
    for (k = 0; k < 11; k++) equal((byte) w[k], v[k]);
  }
  static void reals(int x, double y) {
    int[] v = {x, x, x, x, x};
    v[0] += y;
    v[1] -= y;
    v[2] *= y;
    v[3] /= y;
    v[4] %= y;
    double[] w = {x + y, x - y, x * y, x / y, x % y};
    for (int k = 0; k < 5; k++) equal((int) w[k], v[k]);
  }
  public static void main(String[] args) {
    int[] all = {1, -1, 7, -100, 65537, Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int x : all) {
      for (int y : all) {
        ints(x, y);
        longs(x * 4294967299L, y);
        bytes((byte) x, y * 4294967299L);
        reals(x, y * 0.3);
      }
      reals(x, 0);
      reals(x, Double.NaN);
    }
  }
}
