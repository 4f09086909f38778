// Exceptions are precise: what the program did before the throwing instruction
// is done, in fields, elements and variables, and nothing of what follows.
import static conformance.Check.*;

public class EffectsBeforeAndNoneAfter {
  static int s;
  int field;

  static int run(EffectsBeforeAndNoneAfter o, int[] a, int divisor, int index) {
    int local = 1;
    try {
      s = 1;
      a[0] = 1;
      local = 2;
      a[1] = 100 / divisor;
      s = 2;
      local = 3;
      a[index] = 3;
      local = 4;
      o.field = 4;
      local = 5;
      a[0] = 5;
    } catch (RuntimeException e) {
      return local;
    }
    return local * 10;
  }

  static void check(int result, int s1, int a0, int a1) {
    equal(s1, s);
    equal(a0, a[0]);
    equal(a1, a[1]);
    equal(result, got);
    s = 0;
    a = new int[2];
  }

  static int[] a = new int[2];
  static int got;

  public static void main(String[] args) {
    EffectsBeforeAndNoneAfter o = new EffectsBeforeAndNoneAfter();
    got = run(o, a, 0, 0);
    check(2, 1, 1, 0);
    got = run(o, a, 5, 2);
    check(3, 2, 1, 20);
    got = run(o, a, 5, -1);
    check(3, 2, 1, 20);
    got = run(null, a, 5, 1);
    check(4, 2, 1, 3);
    equal(0, o.field);
    got = run(o, a, 5, 0);
    check(50, 2, 5, 20);
    equal(4, o.field);
  }
}
