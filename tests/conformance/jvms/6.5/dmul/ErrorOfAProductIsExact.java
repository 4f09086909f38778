// The error of a product, computed from split halves of its operands, makes the
// rounded product exact again: that needs every operation rounded once and to
// double alone.
// also: 6.5.dsub, 6.5.dadd, 2.8.3

import static conformance.Check.*;

import conformance.Exact;

public class ErrorOfAProductIsExact {
  static double error(double a, double b, double product) {
    double c = 134217729 * a, high = c - (c - a), low = a - high;
    double d = 134217729 * b, up = d - (d - b), down = b - up;
    return low * down - (product - high * up - low * up - high * down);
  }
  public static void main(String[] args) {
    Exact e = new Exact(13);
    for (int i = 0; i < 120; i++) {
      double a = e.real(-20, 20), b = e.real(-20, 20), p = a * b;
      equal(Exact.of(a).multiply(Exact.of(b)),
          Exact.of(p).add(Exact.of(error(a, b, p))).shiftLeft(Exact.SHIFT));
    }
  }
}
