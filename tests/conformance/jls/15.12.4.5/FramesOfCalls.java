// Each call has variables of its own, initialised with the arguments; what the
// method does to its parameters the caller does not see; recursion has as many
// frames as there is room for, then a StackOverflowError that can be caught.
// raises: StackOverflowError
import static conformance.Check.*;

public class FramesOfCalls {
  static int depth;

  static int change(int a, int[] b, long c, String d) {
    a += 1;
    b[0] += 1;
    b = new int[] {100};
    c = c * 2 + a + b[0];
    d += "x";
    return (int) c + d.length();
  }

  static long factorial(int n, long so) {
    int before = n;
    long r = n < 2 ? so : factorial(n - 1, so * n);
    equal(before, n);
    return r;
  }

  static void endless() {
    depth++;
    endless();
  }

  synchronized void locked() {
    depth++;
    locked();
  }

  public static void main(String[] args) {
    int a = 1;
    int[] b = {1};
    long c = 5;
    String d = "d";
    equal(114, change(a, b, c, d));
    equal(1, a);
    equal(2, b[0]);
    equal(5L, c);
    equal("d", d);
    equal(3628800L, factorial(10, 1));
    for (int i = 0; i < 2; i++) {
      depth = 0;
      raises(StackOverflowError.class, () -> endless());
      that(depth > 500, "only " + depth);
    }
    FramesOfCalls o = new FramesOfCalls();
    raises(StackOverflowError.class, () -> o.locked());
    equal(false, Thread.holdsLock(o));
    equal(3628800L, factorial(10, 1));
  }
}
