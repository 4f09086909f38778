// E1 op= E2 casts the result to the type of E1: sums, products, quotients and
// shifts of small types wrap, an int takes a double cut and saturated.

import static conformance.Check.*;

public class NarrowingInEveryCompoundAssignment {
  public static void main(String[] args) {
    byte b = 100;
    b += 100;
    equal(-56, b);
    b *= -5;
    equal(24, b);
    b -= 1e10;
    equal(0, (byte) (int) (24 - 1e10) - b);
    b = -128;
    b /= -1;
    equal(-128, b);
    b >>>= 1;
    equal(-64, b);
    b >>>= 30;
    equal(3, b);
    short s = 1;
    s <<= 15;
    equal(-32768, s);
    s %= 1000;
    equal(-768, s);
    s += 0.9;
    equal(-767, s);
    char c = 'a';
    c += 1.9;
    equal('b', c);
    c -= 'c';
    equal(65535, c);
    c *= c;
    equal(1, c);
    int i = 10;
    i *= 0.25;
    equal(2, i);
    i += 1e20;
    equal(Integer.MAX_VALUE, i);
    i -= Float.NaN;
    equal(0, i);
    i += 1L << 40 | 5;
    equal(5, i);
    long j = Long.MAX_VALUE;
    j += 1f;
    equal(Long.MAX_VALUE, j);
    j -= 0x1p62;
    equal(1L << 62, j);
    float f = 1;
    f += 1e-10;
    equal(1f, f);
    f *= 1e300;
    equal(Float.POSITIVE_INFINITY, f);
  }
}
