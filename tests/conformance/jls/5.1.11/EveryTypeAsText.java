// String conversion: primitives as their boxes' text, null as "null", a null
// result of toString() as "null" too, char as a character and not a number.

import static conformance.Check.*;

public class EveryTypeAsText {
  static class Odd {
    @Override public String toString() { return null; }
  }
  static String text(Object o) { return "" + o; }
  public static void main(String[] args) {
    byte b = -128;
    short s = -1;
    char c = 'x';
    long j = Long.MIN_VALUE;
    equal("-128", "" + b);
    equal("-1", s + "");
    equal("x", "" + c);
    equal("120", "" + (c + 0));
    equal("-9223372036854775808", "" + j);
    equal("-0.0 1.0E10 1.4E-45", -0f + " " + 1e10f + " " + Float.MIN_VALUE);
    equal("4.9E-324 NaN 1.0E7 123456.7", Double.MIN_VALUE + " " + 0.0 / 0 + " " + 1e7 + " "
        + 123456.7);
    equal("null", text(null));
    equal("null", text(new Odd()));
    equal("nullnull", new Odd() + "" + (String) null);
    String t = null;
    t += null;
    equal("nullnull", t);
    t += 'c';
    t += 1;
    equal("nullnullc1", t);
  }
}
