// &, | and ^ on booleans evaluate both operands, whatever the first is, and give
// a boolean, of boxes too.

import static conformance.Check.*;

public class BooleanOperatorsEvaluateBothSides {
  static String trace = "";
  static boolean see(String s, boolean value) { trace += s; return value; }
  public static void main(String[] args) {
    equal(false, see("a", false) & see("b", true));
    equal(true, see("c", true) | see("d", false));
    equal(false, see("e", true) ^ see("f", true));
    equal(false, see("g", false) && see("h", true));
    equal(true, see("i", true) || see("j", true));
    equal("abcdefgi", trace);
    boolean x = true;
    x &= see("k", false);
    x |= see("l", true);
    x ^= see("m", true);
    equal(false, x);
    equal("abcdefgiklm", trace);
    Boolean box = true;
    equal(true, box ^ x);
    raises(NullPointerException.class, () -> {
      Boolean none = null;
      boolean y = see("n", false) & none;
    });
    equal("abcdefgiklmn", trace);
    int n = 0;
    if (n++ > 5 & n++ > 5) n = 100;
    equal(2, n);
  }
}
