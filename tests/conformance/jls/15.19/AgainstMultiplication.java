// n << s is n * 2^s with overflow, n >> s is the floor of n / 2^s, n >>> s the
// same for n >= 0 and (n >> s) + (2 << ~s) for n < 0.

import static conformance.Check.*;

public class AgainstMultiplication {
  static int product(int n, int s) {
    for (int i = 0; i < s; i++) n += n;
    return n;
  }
  static long product(long n, int s) {
    for (int i = 0; i < s; i++) n += n;
    return n;
  }
  public static void main(String[] args) {
    int[] all = {0, 1, -1, 5, -5, 12345678, Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int n : all) {
      for (int s = 0; s < 32; s++) {
        equal(product(n, s), n << s);
        equal((int) Math.floorDiv((long) n, 1L << s), n >> s);
        equal(n >= 0 ? n >> s : (n >> s) + (2 << ~s), n >>> s);
        equal((int) ((n & 0xffffffffL) >> s), n >>> s);
      }
      long w = n * 0x100000003L;
      for (int s = 0; s < 64; s++) {
        equal(product(w, s), w << s);
        equal(w >= 0 ? w >> s : (w >> s) + (2L << ~s), w >>> s);
        if (s < 63) equal(Math.floorDiv(w, 1L << s), w >> s);
      }
    }
  }
}
