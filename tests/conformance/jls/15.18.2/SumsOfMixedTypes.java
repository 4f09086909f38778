// char + int is a number, byte + byte an int; sums associate to the left, and
// a - b is a + (-b) for floating-point numbers but for nothing else.

import static conformance.Check.*;

public class SumsOfMixedTypes {
  static boolean zero(float a, float b) { return a - b == 0; }
  public static void main(String[] args) {
    char c = 'a';
    byte b = 127;
    equal(98, c + 1);
    equal('b', (char) (c + 1));
    equal(254, b + b);
    equal(-2, (byte) (b + b));
    equal(194, c + c);
    int one = 1, most = Integer.MAX_VALUE, odd = 16777217;
    float near = 16777216;
    equal(2.5, one + 1.5f + 0.0);
    equal(-2147483647.0, most + one + 1.0);
    equal(2147483649.0, 1.0 + most + one);
    // A long beside a float becomes a float before the sum.
    long wide = odd;
    equal(0f, wide + 1f - wide);
    equal(0f, odd - near);
    equal(1.0, odd - 16777216.0);
    equal(-odd, one - odd - one);
    equal(odd, one - (one - odd));
    equal(true, zero(5f, 5f));
    equal(false, zero(Float.MIN_VALUE, 2 * Float.MIN_VALUE));
    double x = 0, y = -x;
    equal(-0.0, y - x);
    equal(0.0, y + x);
    equal(0.0, near - (x + near));
    equal(0.0, 0 - x);
    equal(-0.0, -x);
  }
}
