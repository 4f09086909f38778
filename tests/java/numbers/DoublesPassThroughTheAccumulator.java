// Double arithmetic whose intermediate results are used at once (JVMS 6.5.dadd and others), with constants, fields, arrays and copies between.
public class DoublesPassThroughTheAccumulator {
  static class Body {
    double x = 1.5, y = -2.25, mass = 3;
    volatile double v = 0.5;
    static double total = 7;
  }

  static double twice(double a) {
    return a + a;
  }

  // The same value used twice, and one kept below on the stack.
  static double chains(double a, double b, Body p, double[] r, int i) {
    double s = (a + b) * (a - b) / (a * b + 1e300 * 0);
    s = s - (a - (b - (a / (b / 2.0))));
    s += twice(a * b) * twice(a - b) + Math.sqrt(a * a + b * b);
    p.x -= a * p.mass * s;
    p.y = p.x = (p.y + p.v) * 0.3333;
    p.v += p.x * p.y;
    p.v = p.v * p.v;
    Body.total = Body.total * s + Body.total;
    r[i] = r[i + 1] * r[i] - r[i + 2] / 3.7;
    r[i + 1] += r[i] = a * r[i + 2];
    double d = a * b;
    double e = d * d + (d = b + a) * d;
    return s + d - e * (a > b ? a * 2 : b / 3) + (float) (a * b) + (long) (a * 1e9) + (int) (b * 4.5);
  }

  static double inLoops(double[] r) {
    double sum = 0, product = 1;
    for (int i = 0; i < r.length; i++) {
      if (r[i] * 2 > 3.0) continue;
      sum += r[i] * r[i] + 0.1;
      product = product * (r[i] + 1.25) - sum;
      if (sum * product < -1e6) break;
    }
    return sum * product;
  }

  static double thrown(double[] r, Body p) {
    double kept = 1.75;
    try {
      kept = kept * 2 + r[0];
      kept = kept * 3 + r[r.length];
    } catch (ArrayIndexOutOfBoundsException e) {
      kept += 0.5 * kept;
    }
    try {
      kept = kept + 1;
      p.x = kept * kept;
    } catch (NullPointerException e) {
      return kept * 0.1 + kept;
    }
    return -kept;
  }

  static double bits(double a, double b) {
    return 0.0 * a + -0.0 * b;
  }

  public static void main(String[] args) {
    double[] values = {0, -0.0, 1.5, -3.25, 1e-310, 1e308, Double.NaN, Double.POSITIVE_INFINITY, 12345.6789};
    long hash = 0;
    Body p = new Body();
    for (double a : values) {
      for (double b : values) {
        double[] r = {a, b, a + b, b - a};
        double c = chains(a, b, p, r, 1);
        hash = hash * 31 + Double.doubleToLongBits(c);
        hash = hash * 31 + Double.doubleToLongBits(inLoops(r));
        hash = hash * 31 + Double.doubleToLongBits(p.x + p.y + p.v + r[0] + r[1] + r[2] + Body.total);
        hash = hash * 31 + Double.doubleToLongBits(bits(a, b));
        if (Double.isNaN(p.x) || Double.isNaN(p.v)) p = new Body();
        if (Double.isNaN(Body.total)) Body.total = 7;
      }
      System.out.println(Long.toHexString(hash));
    }
    System.out.println(thrown(values, null) + " " + thrown(values, p) + " " + p.x);
  }
}
// -- exit 0
// -- stdout
// a5c8a17079597717
// 2c71f63cc1976eae
// cc134c05f2f1f7c3
// 21b16b81af824095
// 9d504d312f2a3933
// c1b1441f4f478522
// d1447f2a44f31c22
// 988fae50fedf3322
// f9615bfc3f47a1db
// 6.875 -6.25 39.0625
