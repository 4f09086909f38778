// Three exclusive-or assignments exchange variables, fields and elements; of one
// element with itself they leave 0.
// also: 6.5.lxor, jls 15.26.2

import static conformance.Check.*;

public class ExchangeInPlace {
  static long x = 1L << 40, y = -5;
  static void exchange(int[] a, int i, int k) {
    a[i] ^= a[k];
    a[k] ^= a[i];
    a[i] ^= a[k];
  }
  public static void main(String[] args) {
    int p = Integer.MIN_VALUE, q = 77;
    p ^= q;
    q ^= p;
    p ^= q;
    equal(77, p);
    equal(Integer.MIN_VALUE, q);
    x ^= y;
    y ^= x;
    x ^= y;
    equal(-5L, x);
    equal(1L << 40, y);
    int[] a = {3, 9};
    exchange(a, 0, 1);
    equal(9, a[0]);
    equal(3, a[1]);
    exchange(a, 1, 1);
    equal(0, a[1]);
    byte b = 127;
    b ^= -1;
    equal(-128, b);
  }
}
