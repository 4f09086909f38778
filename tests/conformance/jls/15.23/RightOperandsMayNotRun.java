// && and || evaluate their right operand only when the left does not decide;
// with mixed and nested ones each is asked once and in order, boxed or not.
// also: jls 15.24
import static conformance.Check.*;

public class RightOperandsMayNotRun {
  static String trace = "";
  static boolean t(int i) { trace += i; return true; }
  static Boolean f(int i) { trace += i; return false; }
  static Boolean none() { trace += "n"; return null; }

  static String run(boolean b) { String s = trace + b; trace = ""; return s; }

  public static void main(String[] args) {
    equal("1false", run(f(1) && t(2)));
    equal("12true", run(t(1) && t(2)));
    equal("1true", run(t(1) || t(2)));
    equal("12false", run(f(1) || f(2)));
    equal("13true", run(f(1) && t(2) || t(3)));
    equal("1true", run(t(1) || f(2) && f(3)));
    equal("12true", run(t(1) && (t(2) || t(3))));
    equal("134false", run((f(1) && f(2) || t(3)) && f(4)));
    equal("12false", run(f(1) & t(2)));
    equal("12true", run(t(1) | f(2)));
    equal("12false", run(!(t(1) && t(2))));
    equal("1true", run(!(f(1) && none())));
    raises(NullPointerException.class, () -> run(t(1) && none()));
    equal("1n", trace);
    trace = "";
    int[] a = null;
    that(!(a != null && a.length > 0 && a[0] == 1), "guarded");
    boolean x = t(1) || f(2), y;
    if (x && (y = f(3))) t(4); else if (!x || (y = t(5))) t(6);
    equal("1356", trace);
  }
}
