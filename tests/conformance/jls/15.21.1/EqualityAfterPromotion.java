// == compares numbers after promotion: 0.0 == -0.0, NaN equals nothing, a rounded
// long equals its float, a box is unboxed beside a number.

import static conformance.Check.*;

public class EqualityAfterPromotion {
  static boolean same(double a, double b) { return a == b; }
  static boolean differ(double a, double b) { return a != b; }
  static boolean same(int a, float b) { return a == b; }
  static boolean same(long a, double b) { return a == b; }
  static boolean same(char a, short b) { return a == b; }
  static boolean same(Integer a, long b) { return a == b; }
  static boolean same(Integer a, double b) { return a == b; }
  public static void main(String[] args) {
    equal(true, same(0.0, -0.0));
    equal(false, differ(0.0, -0.0));
    equal(false, same(Double.NaN, Double.NaN));
    equal(true, differ(Double.NaN, Double.NaN));
    equal(true, same(16777217, 16777216f));
    equal(false, same(16777217L, 16777216.0));
    equal(true, same(9007199254740993L, 9007199254740992.0));
    equal(false, same('\uffff', (short) -1));
    equal(true, same('\u7fff', (short) 32767));
    equal(true, same(Integer.valueOf(1000), 1000L));
    equal(true, same(Integer.valueOf(1000), 1000.0));
    raises(NullPointerException.class, () -> same((Integer) null, 0L));
    Object a = 1000, b = 1000.0;
    that(!a.equals(b), "boxes of two types are equal");
  }
}
