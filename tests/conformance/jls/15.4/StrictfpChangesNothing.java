// strictfp on a class, an interface or a method makes no difference to any
// result.
// javac: -Xlint:-strictfp
// also: jvms 2.8

import static conformance.Check.*;

public class StrictfpChangesNothing {
  static strictfp class Strict {
    static double run(double a, double b) { return a * b / b * 0.1 + a % b; }
    static float run(float a, float b) { return a * b / b * 0.1f + a % b; }
  }
  strictfp interface Face {
    default double run(double a, double b) { return a * b / b * 0.1 + a % b; }
  }
  static class Plain implements Face {
    static double plain(double a, double b) { return a * b / b * 0.1 + a % b; }
    static float plain(float a, float b) { return a * b / b * 0.1f + a % b; }
    static strictfp double strict(double a, double b) { return a * b / b * 0.1 + a % b; }
  }
  public static void main(String[] args) {
    double[] all = {0.1, -3, 1e200, 1e-200, Double.MIN_VALUE, Double.MAX_VALUE, 0x1.fffffp-540};
    for (double a : all) {
      for (double b : all) {
        double r = Plain.plain(a, b);
        equal(r, Strict.run(a, b));
        equal(r, Plain.strict(a, b));
        equal(r, new Plain().run(a, b));
        equal(Plain.plain((float) a, (float) b), Strict.run((float) a, (float) b));
      }
    }
    equal(Double.POSITIVE_INFINITY, Plain.strict(1e200, 1e200));
  }
}
