// drem truncates where the remainder of IEEE 754 rounds to nearest: they differ
// by the divisor when the quotient's fraction is above a half.
// also: 6.5.drem, 6.5.frem, jls 15.17.3

import static conformance.Check.*;

public class RemainderIsNotThatOfIEEE754 {
  public static void main(String[] args) {
    double[] xs = {5, 5.5, -5, 7, -7.25, 0.7, 1e17 + 16};
    double[] ys = {3, -3, 2, 0.25, 1e5};
    int differ = 0;
    for (double x : xs) {
      for (double y : ys) {
        double r = x % y, i = Math.IEEEremainder(x, y);
        that(Math.abs(r) < Math.abs(y) && Math.abs(i) <= Math.abs(y) / 2, x + " " + y);
        that(r == 0 || r > 0 == x > 0, "sign of " + x + " % " + y);
        that(r == i || Math.abs(r - i) == Math.abs(y), x + " % " + y);
        if (r != i) differ++;
        equal((float) x % (float) y, (float) ((double) (float) x % (float) y));
      }
    }
    that(differ > 5, "they are the same");
    equal(2.0, 5.0 % 3);
    equal(-1.0, Math.IEEEremainder(5, 3));
  }
}
