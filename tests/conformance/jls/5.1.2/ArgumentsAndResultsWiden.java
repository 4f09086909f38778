// Arguments and results are widened to the type of the parameter and of the method,
// by sign or without; the overload of the next wider type is called.
// also: jls 5.2

import static conformance.Check.*;

public class ArgumentsAndResultsWiden {
  static long wide(byte b) { return b; }
  static double real(long j) { return j; }
  static float single(int i) { return i; }
  static int letter(char c) { return c; }
  static String pick(short s) { return "short"; }
  static String pick(long j) { return "long"; }
  static String pick(double d) { return "double"; }
  static String pick(Object o) { return "box"; }
  static double sum(double... all) {
    double s = 0;
    for (double d : all) s += d;
    return s;
  }
  interface ToDouble { double of(int i); }
  public static void main(String[] args) {
    byte b = -1;
    char c = '\uffff';
    int i = 16777217;
    float f = 0.1f;
    equal(-1L, wide(b));
    equal(-1.0, real(b));
    equal(65535.0, real(c));
    equal(16777216f, single(i));
    equal(65535f, single(c));
    equal(65535, letter(c));
    equal("short long long double", pick(b) + " " + pick(c) + " " + pick(i) + " " + pick(f));
    equal("box box", pick(true) + " " + pick("s"));
    equal(-1 + 65535.0 + 16777217 + 0.10000000149011612, sum(b, c, i, f));
    ToDouble widen = x -> x * 2;
    // The product wraps before it is widened.
    equal(0.0, widen.of(Integer.MIN_VALUE));
    long[] array = {b, c, i};
    equal(-1L + 65535 + 16777217, array[0] + array[1] + array[2]);
    long chosen = i > 0 ? b : 5L;
    equal(-1L, chosen);
  }
}
