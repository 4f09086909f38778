// Each invocation has its own variables and operand stack, also across
// exceptions and between threads.
// also: 2.5
import static conformance.Check.*;

public class FramesOfRecursion {
  static long ackermann(long m, long n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
  }

  static int unwind(int n) {
    int local = n * 3;
    try {
      if (n == 0) throw new RuntimeException();
      return local + unwind(n - 1);
    } catch (RuntimeException e) {
      if (n == 5) return local;
      throw e;
    } finally {
      equal(n * 3, local);
    }
  }

  public static void main(String[] args) throws Exception {
    equal(125L, ackermann(3, 4));
    equal(15 + 18 + 21, unwind(7));
    long[] seen = new long[2];
    Thread t = new Thread(() -> seen[0] = ackermann(2, 30));
    t.start();
    seen[1] = ackermann(2, 31);
    t.join();
    equal(63L, seen[0]);
    equal(65L, seen[1]);
  }
}
