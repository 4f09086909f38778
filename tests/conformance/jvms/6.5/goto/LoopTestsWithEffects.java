// The condition of a loop is computed as often as control comes to it: once
// more than the body runs, with its calls, stores and exceptions.
// also: 6.5.if_icmpcond, jls 14.12
import static conformance.Check.*;

public class LoopTestsWithEffects {
  static int calls;

  static int next() { return ++calls; }

  static boolean yes(boolean b) {
    calls += 100;
    return b;
  }

  static int run(int n) {
    int body = 0;
    while (next() < n) body++;
    return body;
  }

  static int both(int n) {
    int body = 0;
    while (body < n && next() != 50 || yes(false)) body++;
    return body;
  }

  static int stores(int[] a) {
    int i = 0, body = 0;
    while ((a[i++] = i) < a.length) body += i;
    return body;
  }

  static int last(int n) {
    int body = 0;
    do {
      if (body++ == 3) continue;
      calls += 1000;
    } while (next() < n);
    return body;
  }

  static void check(int body, int expectedCalls, int result) {
    equal(body, result);
    equal(expectedCalls, calls);
    calls = 0;
  }

  public static void main(String[] args) {
    check(0, 1, run(0));
    check(4, 5, run(5));
    check(0, 100, both(0));
    check(2, 102, both(2));
    check(49, 150, both(1000));
    int[] a = new int[4];
    check(6, 0, stores(a));
    equal(4, a[3]);
    check(5, 4005, last(4005));
    check(1, 1001, last(0));
    raises(ArrayIndexOutOfBoundsException.class, () -> stores(new int[0]));
  }
}
