// Thirty longs and doubles in turn, in one frame with ints between them, change
// their values in circles without touching each other.

import static conformance.Check.*;

public class ManyVariablesOfTwoSlots {
  static String run(long a, int n, double b, long c, double d, int m, long e, double f) {
    long g = a + 1, h = c + 1, i = e + 1, j = g + 1, k = h + 1, l = i + 1;
    double o = b + 1, p = d + 1, q = f + 1, r = o + 1, s = p + 1, t = q + 1;
    for (int u = 0; u < n; u++) {
      long x = a;
      double y = b;
      a = c; c = e; e = g; g = h; h = i; i = j; j = k; k = l; l = x;
      b = d; d = f; f = o; o = p; p = q; q = r; r = s; s = t; t = y;
      m += (int) x;
    }
    return a + " " + c + " " + e + " " + g + " " + h + " " + i + " " + j + " " + k + " " + l
        + " " + b + " " + d + " " + f + " " + o + " " + p + " " + q + " " + r + " " + s + " "
        + t + " " + m;
  }
  public static void main(String[] args) {
    equal("10 20 30 11 21 31 12 22 32 0.5 1.5 2.5 1.5 2.5 3.5 2.5 3.5 4.5 0",
        run(10, 0, 0.5, 20, 1.5, 0, 30, 2.5));
    equal("30 11 21 31 12 22 32 10 20 2.5 1.5 2.5 3.5 2.5 3.5 4.5 0.5 1.5 30",
        run(10, 2, 0.5, 20, 1.5, 0, 30, 2.5));
    equal(run(10, 0, 0.5, 20, 1.5, 189, 30, 2.5), run(10, 9, 0.5, 20, 1.5, 0, 30, 2.5));
  }
}
