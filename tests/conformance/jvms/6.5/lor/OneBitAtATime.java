// 1L << n or'ed together fill all 64 bits one by one, where 1 << n would only ever
// set bits of the lower half or all of the upper one.
// also: 6.5.lshl, 6.5.ior, 6.5.ishl, 6.5.i2l

import static conformance.Check.*;

public class OneBitAtATime {
  public static void main(String[] args) {
    long all = 0, narrow = 0;
    int low = 0;
    for (int n = 0; n < 64; n++) {
      all |= 1L << n;
      narrow |= 1 << n;
      low |= 1 << n;
      equal(n == 63 ? -1L : (1L << n + 1) - 1, all);
      equal(n >= 31 ? -1L : all, narrow);
      equal(n >= 31 ? -1 : (int) all, low);
    }
    for (int n = 0; n < 64; n++) {
      all ^= 1L << n;
      equal(n == 63 ? 0 : -1L << n + 1, all);
      all &= ~(1L << n);
      equal(Long.bitCount(all), 63 - n);
    }
  }
}
