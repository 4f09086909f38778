// What does hold for rounded results: sums and products commute, a - b is a + -b,
// signs factor out, scaling by powers of two is exact, order is kept.
// also: 2.8

import static conformance.Check.*;

import conformance.Exact;

public class IdentitiesOfRoundedNumbers {
  static void doubles(double a, double b, double c) {
    equal(a + b, b + a);
    equal(a * b, b * a);
    equal(a - b, a + -b);
    equal(-(a * b), -a * b);
    equal(a / -b, -(a / b));
    equal(a * 8 / 8, a);
    equal((a + b) * 2, a * 2 + b * 2);
    equal(a % b, a % -b);
    equal(-a % b, -(a % b));
    equal(a + 0.0, a == 0 ? 0.0 : a);
    that(a > b || a + c <= b + c, "order of sums");
    that(a > b || c < 0 || a * c <= b * c, "order of products");
  }
  static void floats(float a, float b) {
    equal(a + b, b + a);
    equal(a - b, a + -b);
    equal(a / -b, -(a / b));
    equal(a * 8 / 8, a);
    equal((float) ((double) a * b), a * b);
    equal((float) ((double) a + b), a + b);
    equal((float) ((double) a / b), a / b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(19);
    for (int i = 0; i < 150; i++) {
      doubles(e.real(-30, 30), e.real(-30, 30), e.real(-30, 30));
      doubles(e.real(-1000, 1000), e.real(-10, 10), e.real(-5, 5));
      floats(e.single(-30, 30), e.single(-30, 30));
    }
    doubles(0.0, 1, -0.0);
    doubles(-0.0, -3, 5);
  }
}
