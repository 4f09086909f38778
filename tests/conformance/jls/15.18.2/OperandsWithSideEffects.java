// The left operand of a sum keeps the value it had when the right one changes the
// variable, field or element it came from.
// also: jls 15.7

import static conformance.Check.*;

public class OperandsWithSideEffects {
  static int f = 3;
  static long g = 1L << 40;
  static int bump() { f *= 10; return f; }
  static long bumpLong() { g++; return g; }
  public static void main(String[] args) {
    int x = 2;
    equal(2 + 5 + 5, x + (x = 5) + x);
    equal(5 - 6 - 6 + 5, x-- - (x + 2) - (x += 2) + --x);
    equal(3 + 30 + 30, f + bump() + f);
    equal((1L << 40) - ((1L << 40) + 1), g - bumpLong());
    int[] a = {1, 2};
    equal(1 + 9 + 9, a[0] + (a[0] = 9) + a[0]);
    double d = 0.5;
    equal(0.5 - 4 * 4, d - (d = 4) * d);
    String s = "a";
    equal("abb", s + (s = "b") + s);
    equal(4 + 4 * 10, (x = 4) + x * 10);
    boolean b = false;
    equal(true, b | (b = true) & b);
    int i = 1;
    i = i++ + i++;
    equal(3, i);
    i = i + (i = 10) * i--;
    equal(103, i);
  }
}
