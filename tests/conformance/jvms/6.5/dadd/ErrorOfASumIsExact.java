// The error of a sum, got back by subtractions, is exact in float and double: no
// step is simplified away.
// also: 6.5.dsub, 6.5.fadd, 6.5.fsub, 2.8.3

import static conformance.Check.*;

import conformance.Exact;

public class ErrorOfASumIsExact {
  static double error(double a, double b) {
    double s = a + b, part = s - a;
    return a - (s - part) + (b - part);
  }
  static float error(float a, float b) {
    float s = a + b, part = s - a;
    return a - (s - part) + (b - part);
  }
  static double compensated(double[] all) {
    double sum = 0, lost = 0;
    for (double x : all) {
      double y = x - lost, t = sum + y;
      lost = t - sum - y;
      sum = t;
    }
    return sum;
  }
  public static void main(String[] args) {
    Exact e = new Exact(14);
    for (int i = 0; i < 150; i++) {
      double a = e.real(-30, 30), b = e.real(-30, 30);
      equal(Exact.of(a).add(Exact.of(b)),
          Exact.of(a + b).add(Exact.of(error(a, b))));
      float f = e.single(-12, 12), g = e.single(-12, 12);
      equal(Exact.of(f).add(Exact.of(g)),
          Exact.of(f + g).add(Exact.of(error(f, g))));
    }
    double[] tenths = new double[1000];
    java.util.Arrays.fill(tenths, 0.1);
    equal(100.0, compensated(tenths));
  }
}
