// A comparison gives the same boolean as a value, as a condition, negated, under
// && and || and ?:, with NaN among the operands.

import static conformance.Check.*;

public class ComparisonsAsValuesAndConditions {
  static boolean value(double a, double b) { return a <= b; }
  static boolean branch(double a, double b) {
    if (a <= b) return true;
    return false;
  }
  static boolean not(double a, double b) { return !(a <= b); }
  static boolean otherwise(double a, double b) {
    if (!(a <= b)) return false;
    else return true;
  }
  static boolean or(double a, double b) { return a < b || a == b; }
  static boolean and(double a, double b) { return !(a > b) && a == a && b == b; }
  static boolean choose(double a, double b) { return a <= b ? true : false; }
  static int loop(double a, double b) {
    int n = 0;
    while (a <= b && n < 3) n++;
    return n;
  }
  public static void main(String[] args) {
    double[] all = {Double.NaN, -1, -0.0, 0, Double.MIN_VALUE, Double.POSITIVE_INFINITY};
    int held = 0;
    for (double a : all) {
      for (double b : all) {
        boolean v = value(a, b);
        if (v) held++;
        equal(v, branch(a, b));
        equal(!v, not(a, b));
        equal(v, otherwise(a, b));
        equal(v, or(a, b));
        equal(v, and(a, b));
        equal(v, choose(a, b));
        equal(v ? 3 : 0, loop(a, b));
      }
    }
    equal(16, held);
  }
}
