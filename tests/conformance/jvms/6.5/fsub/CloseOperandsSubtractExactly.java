// The difference of two numbers of which neither is more than twice the other is
// exact, among subnormal numbers too.
// also: 6.5.dsub, 2.8

import static conformance.Check.*;

import conformance.Exact;

public class CloseOperandsSubtractExactly {
  public static void main(String[] args) {
    Exact e = new Exact(15);
    for (int i = 0; i < 150; i++) {
      int low = i % 3 == 0 ? -127 : i % 3 == 1 ? -10 : 125;
      float a = Math.abs(e.single(low, low + 1));
      float b = a / 2 + (a / 2) * ((e.bits() & 1023) / 1023f);
      equal(Exact.of(a).subtract(Exact.of(b)), Exact.of(a - b));
      equal(Exact.of(b).subtract(Exact.of(a)), Exact.of(b - a));
      double c = Math.abs(e.real(-1023, -1020));
      double d = c / 2 + (c / 2) * ((e.bits() & 1023) / 1023.0);
      equal(Exact.of(c).subtract(Exact.of(d)), Exact.of(c - d));
      equal(Exact.of(d).subtract(Exact.of(c)), Exact.of(d - c));
    }
  }
}
