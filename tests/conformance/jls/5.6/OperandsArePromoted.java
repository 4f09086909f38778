// Both operands of an arithmetic operator become double, float, long or int,
// whichever of them comes first there; a unary one makes small types int.

import static conformance.Check.*;

public class OperandsArePromoted {
  static String t(int x) { return "int"; }
  static String t(long x) { return "long"; }
  static String t(float x) { return "float"; }
  static String t(double x) { return "double"; }
  public static void main(String[] args) {
    byte b = 1;
    short s = 2;
    char c = 3;
    int i = 4;
    long j = 5;
    float f = 6;
    double d = 7;
    equal("int int int int", t(b + b) + " " + t(c * s) + " " + t(-b) + " " + t(~c));
    equal("long long float double", t(b + j) + " " + t(j % c) + " " + t(j - f) + " " + t(f / d));
    equal("float double float", t(i * f) + " " + t(c + d) + " " + t(+f));
    equal("int long int", t(b << j) + " " + t(j >> b) + " " + t(s >>> d2l(d)));
    equal("long int", t(i | j) + " " + t(b ^ c));
    Byte box = 1;
    Long jbox = 5L;
    equal("int long double", t(box + box) + " " + t(box + jbox) + " " + t(jbox * d));
    // The sum of ints wraps before it becomes a long.
    long wrapped = Integer.MAX_VALUE + i, wide = Integer.MAX_VALUE + j;
    equal(-2147483645L, wrapped);
    equal(2147483652L, wide);
    equal(0.0, 1 / 2 * d);
    equal(3.5, d * 1 / 2);
  }
  static long d2l(double d) { return (long) d; }
}
