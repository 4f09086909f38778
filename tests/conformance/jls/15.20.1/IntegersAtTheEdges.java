// Order of ints, longs and chars is that of the numbers, where differences would
// wrap; each operator and its negation agree.

import static conformance.Check.*;

public class IntegersAtTheEdges {
  static int holds(int a, int b) {
    return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0)
        + (a == b ? 16 : 0) + (a != b ? 32 : 0);
  }
  static int fails(int a, int b) {
    return (!(a < b) ? 1 : 0) + (!(a <= b) ? 2 : 0) + (!(a > b) ? 4 : 0)
        + (!(a >= b) ? 8 : 0) + (!(a == b) ? 16 : 0) + (!(a != b) ? 32 : 0);
  }
  static int holds(long a, long b) {
    return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0)
        + (a == b ? 16 : 0) + (a != b ? 32 : 0);
  }
  static int zero(int a) {
    return (a < 0 ? 1 : 0) + (a <= 0 ? 2 : 0) + (a > 0 ? 4 : 0) + (a >= 0 ? 8 : 0)
        + (a == 0 ? 16 : 0) + (a != 0 ? 32 : 0);
  }
  public static void main(String[] args) {
    int[] sorted = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, 65535, 65536,
        Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
    for (int x = 0; x < sorted.length; x++) {
      for (int y = 0; y < sorted.length; y++) {
        int a = sorted[x], b = sorted[y];
        int expected = x < y ? 1 + 2 + 32 : x == y ? 2 + 8 + 16 : 4 + 8 + 32;
        equal(expected, holds(a, b));
        equal(63 - expected, fails(a, b));
        equal(expected, holds((long) a << 32, (long) b << 32));
        if (b == 0) equal(expected, zero(a));
      }
    }
    char high = '\uffff', low = 0;
    that(high > low && (short) high < (short) 1, "chars have a sign");
  }
}
