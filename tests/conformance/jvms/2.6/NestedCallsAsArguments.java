// Calls as arguments of calls: what was computed for the outer ones waits on
// the stack while inner ones run, throw, or collect.
// also: 2.10, jls 15.7
import static conformance.Check.*;

public class NestedCallsAsArguments {
  static int made;

  static long f(int a, long b, Object c, double d) {
    if (a == 13) throw new IllegalStateException(c.toString());
    return a + b * 10 + c.hashCode() * 100L + (long) d * 1000;
  }

  static Integer box(int i) {
    if (++made % 5 == 0) System.gc();
    return new Integer(i);
  }

  static int i(long l) { return (int) (l % 97); }

  static double d(long l) { return l % 31; }

  static long run(int n) {
    return f(i(f(1, 2, box(3), d(f(n, 1, box(n), 2)))),
        f(2, f(n + 1, n, box(n + 2), n / 2.0), box(i(f(4, 5, box(6), 7))), d(8)),
        box(i(f(9, n, box(10), d(11)))),
        d(f(n + 5, n + 6, box(n + 7), n + 8.5)));
  }

  static long slow(int n) {
    long r1 = f(n, 1, n, 2);
    double d1 = d(r1);
    int a = i(f(1, 2, 3, d1));
    long r2 = f(n + 1, n, n + 2, n / 2.0);
    Integer c2 = i(f(4, 5, 6, 7));
    long b = f(2, r2, c2, d(8));
    Integer c = i(f(9, n, 10, d(11)));
    return f(a, b, c, d(f(n + 5, n + 6, n + 7, n + 8.5)));
  }

  public static void main(String[] args) {
    for (int n = 0; n < 12; n++) {
      int k = n;
      if (n == 8 || n == 12) {
        String s = n == 8 ? "15" : "14";
        equal(s, raises(IllegalStateException.class, () -> run(k)).getMessage());
      } else {
        equal(slow(n), run(n));
      }
    }
  }
}
