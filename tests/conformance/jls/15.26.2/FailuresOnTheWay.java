// A compound assignment to an element checks null and bounds before the right
// side is evaluated; a division by zero leaves the element as it was.
// raises: ArithmeticException NullPointerException ArrayIndexOutOfBoundsException

import static conformance.Check.*;

public class FailuresOnTheWay {
  static String trace = "";
  static int see(String s, int value) { trace += s; return value; }
  public static void main(String[] args) {
    int[] none = null, one = {7};
    raises(NullPointerException.class, () -> none[see("i", 0)] += see("v", 1));
    raises(ArrayIndexOutOfBoundsException.class, () -> one[see("i", 1)] -= see("v", 1));
    equal("ii", trace);
    raises(ArithmeticException.class, () -> one[see("i", 0)] /= see("v", 0));
    raises(ArithmeticException.class, () -> one[0] %= see("v", 0));
    equal("iiivv", trace);
    equal(7, one[0]);
    Integer[] boxes = new Integer[1];
    raises(NullPointerException.class, () -> boxes[0] += see("b", 1));
    raises(NullPointerException.class, () -> boxes[0]++);
    equal("iiivv", trace);
    String[] s = {null};
    s[0] += see("s", 1);
    equal("null1", s[0]);
    raises(ArrayIndexOutOfBoundsException.class, () -> s[1] += see("t", 1));
    that(trace.startsWith("iiivvs"), trace);
  }
}
