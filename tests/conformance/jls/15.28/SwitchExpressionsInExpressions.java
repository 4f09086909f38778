// A switch expression may stand amid other operands, with blocks, loops and
// try statements in its arms: what was evaluated before it is kept.
import static conformance.Check.*;

public class SwitchExpressionsInExpressions {
  static String trace = "";
  static int see(int i) { trace += i; return i; }

  static int run(int n, double d) {
    return see(1) + 10 * switch (n) {
      case 0 -> see(2);
      case 1 -> {
        int s = 0;
        for (int i = 0; i < 4; i++) { if (i == 2) continue; s += i; }
        yield s;
      }
      case 2 -> {
        try { yield Integer.parseInt("x"); }
        catch (NumberFormatException e) { yield see(3); }
        finally { trace += "f"; }
      }
      case 3 -> switch (see(4)) {
        case 4 -> { yield 5; }
        default -> throw new Error();
      };
      case 4 -> throw new IllegalStateException("" + trace.length());
      default -> { synchronized (trace) { yield (int) d; } }
    } + see(9);
  }

  public static void main(String[] args) {
    equal(30, run(0, 0));
    equal("129", trace);
    equal(50, run(1, 0));
    equal(40, run(2, 0));
    equal(60, run(3, 0));
    equal(90, run(7, 8.9));
    equal("1291913f914919", trace);
    equal("15", raises(IllegalStateException.class, () ->
        run(4, 0)).getMessage());
    String[] a = {"x", "y"};
    int i = 0;
    a[i++] += switch (i) { case 1 -> i + (a[0] = "changed"); default -> "?"; };
    equal("x1changed", a[0]);
    that(switch (a.length) { case 2 -> true; default -> false; } && i == 1,
        "condition");
  }
}
