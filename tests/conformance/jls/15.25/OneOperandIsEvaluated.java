// Of the second and third operand just the chosen one is evaluated; ?: nests
// to the right, yields variables' values and not variables.
import static conformance.Check.*;

public class OneOperandIsEvaluated {
  static String trace = "";
  static <T> T see(T t) { trace += t; return t; }
  static String grade(int n) {
    return n > 90 ? "A" : n > 70 ? "B" : n > 50 ? see("C") : see("D");
  }

  public static void main(String[] args) {
    equal(1, (int) (see(true) ? see(1) : see(2)));
    equal(4, (int) (see(false) ? see(3) : see(4)));
    equal("true1false4", trace);
    trace = "";
    equal("ABCD", grade(95) + grade(80) + grade(60) + grade(10));
    equal("CD", trace);
    int i = 0;
    int[] a = {10, 20, 30};
    int r = i++ == 0 ? i++ : a[9];
    equal("1,2", r + "," + i);
    r = (i == 2 ? a : null)[i];
    equal(30, r);
    raises(NullPointerException.class, () ->
        see((a.length == 0 ? a : null)[0]));
    boolean t = true;
    equal(5, t ? t ? 5 : 6 : 7);
    equal(7, !t ? t ? 5 : 6 : 7);
    int x = 1, y = 2;
    (t ? a : new int[3])[0] = x = y > x ? y : x;
    equal("2,2", a[0] + "," + x);
    equal(3, (t ? "abc" : null).length());
    Object o = t ? 1 : "one";
    equal(1, o);
  }
}
