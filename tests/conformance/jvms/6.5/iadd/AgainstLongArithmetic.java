// Sums, differences, products, negations and shifts of ints are the low 32 bits
// of what longs give.
// also: 6.5.isub, 6.5.imul, 6.5.ineg, 6.5.ishl, 6.5.iinc

import static conformance.Check.*;

import conformance.Exact;

public class AgainstLongArithmetic {
  public static void main(String[] args) {
    Exact e = new Exact(12);
    for (int n = 0; n < 300; n++) {
      int a = (int) e.bits() >> n % 31, b = (int) e.bits() >>> n % 29;
      long x = a, y = b;
      equal((int) (x + y), a + b);
      equal((int) (x - y), a - b);
      equal((int) (x * y), a * b);
      equal((int) -x, -a);
      equal((int) (x << (y & 31)), a << b);
      equal((int) (x >> (y & 31)), a >> b);
      equal((int) ((x & 0xffffffffL) >>> (y & 31)), a >>> b);
      int c = a;
      c++;
      equal((int) (x + 1), c);
      c -= 300;
      equal((int) (x - 299), c);
      equal((int) (3 * x * x - 7 * y + 11), 3 * a * a - 7 * b + 11);
    }
  }
}
