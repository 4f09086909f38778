// Conditions made of || and && steer loops, ifs and conditional operators as
// their value says, whether it is branched on, stored, passed or negated.
import static conformance.Check.*;

public class DecidedOperandsInLoopsAndConditions {
  static int asked;
  static boolean ask(int mask, int bit) {
    asked++;
    return (mask >> bit & 1) != 0;
  }

  static boolean value(int m) {
    return ask(m, 0) || ask(m, 1) && ask(m, 2) || ask(m, 3);
  }
  static int branch(int m) {
    if (ask(m, 0) || ask(m, 1) && ask(m, 2) || ask(m, 3)) return 1;
    else return 0;
  }
  static int negated(int m) {
    if (!(ask(m, 0) || ask(m, 1) && ask(m, 2) || ask(m, 3))) return 0;
    return 1;
  }
  static int conditional(int m) {
    return ask(m, 0) || ask(m, 1) && ask(m, 2) || ask(m, 3) ? 1 : 0;
  }
  static int loop(int m) {
    int n = 0;
    while ((ask(m, 0) || ask(m, 1) && ask(m, 2) || ask(m, 3)) && n < 1) n++;
    return n;
  }
  static boolean mixed(int m) {
    return (ask(m, 0) ? ask(m, 1) || ask(m, 2) : !ask(m, 3)) && ask(m, 1);
  }

  public static void main(String[] args) {
    for (int m = 0; m < 16; m++) {
      boolean a = (m & 1) != 0, b = (m & 2) != 0, c = (m & 4) != 0,
          d = (m & 8) != 0;
      boolean expected = a | b & c | d;
      int asks = a ? 1 : b ? c ? 3 : 4 : 3;
      asked = 0;
      equal(expected, value(m));
      equal(asks, asked);
      equal(expected, branch(m) == 1);
      equal(expected, negated(m) == 1);
      equal(expected, conditional(m) == 1);
      equal(4 * asks, asked);
      equal(expected, loop(m) == 1);
      equal(a ? (b | c) & b : !d & b, mixed(m));
    }
  }
}
