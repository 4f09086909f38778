// Arguments are evaluated left to right, each whole; when one ends abruptly no
// part of those to its right, and nothing of the method, is done.
import static conformance.Check.*;

public class ArgumentsEndAbruptly {
  static String trace = "";

  static int log(int x) { trace += x; return x; }

  static int fail() { trace += "!"; throw new IllegalStateException(); }

  static int three(int a, int b, int c) { trace += "m"; return a * 100 + b * 10 + c; }

  static int many(int... x) { trace += "v"; return x.length; }

  static long mixed(int a, long b, double c, Object d) { return a + b + (long) c; }

  static void is(String expected) {
    equal(expected, trace);
    trace = "";
  }

  public static void main(String[] args) {
    equal(123, three(log(1), log(2), log(3)));
    is("123m");
    raises(IllegalStateException.class, () -> three(log(1), fail(), log(3)));
    is("1!");
    raises(IllegalStateException.class, () -> three(fail(), log(2), log(3)));
    is("!");
    raises(IllegalStateException.class, () -> many(log(1), log(2), fail()));
    is("12!");
    int[] i = {1};
    equal(135, three(i[0], i[0] += 2, i[0] += 2));
    equal(556, three(i[0], i[0]++, i[0]));
    equal(6, i[0]);
    equal(3, many(i[0]--, i[0]--, log(i[0])));
    is("mm4v");
    equal(10L, mixed(i[0], i[0] = 1, i[0] + 4.9, i[0] = 9));
    equal(9, i[0]);
    equal(300, three(three(0, 0, log(3)), log(0), log(0)));
    is("3m00m");
  }
}
