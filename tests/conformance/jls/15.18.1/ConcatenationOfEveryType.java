// String concatenation converts each operand as String.valueOf, null included,
// and evaluates operands once, from left to right.
// javac: -XDstringConcat=indyWithConstants
import static conformance.Check.*;

public class ConcatenationOfEveryType {
  static int calls;

  static String next() { return "<" + ++calls + ">"; }

  public static void main(String[] args) {
    Object none = null;
    char[] chars = {'x'};
    String s = "" + true + 'c' + (byte) -1 + (short) 2 + 3 + 4L + 1.5f + 2.5
        + none + "\u0001\u0002";
    equal("truec-12341.52.5null\u0001\u0002", s);
    equal("<1><2><3>", next() + next() + next());
    equal("3a12", 1 + 2 + "a" + 1 + 2);
    String t = "t";
    t += 1 + 1;
    equal("t2", t);
    equal("-0.0NaN-Infinity", "" + -0.0 + Double.NaN + Float.NEGATIVE_INFINITY);
    that(("" + chars).startsWith("[C@"), "contents of a char array");
  }
}
