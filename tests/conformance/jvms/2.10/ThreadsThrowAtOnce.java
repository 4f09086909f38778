// Threads that throw and catch at the same time get each its own exceptions,
// from the machine and from themselves.
// also: 6.5.athrow
import static conformance.Check.*;

public class ThreadsThrowAtOnce {
  static volatile Throwable wrong;

  static final class Own extends RuntimeException {
    final int n;
    Own(int n) { this.n = n; }
  }

  static void fail(int how, int[] a, Object o) {
    if (how == 0) a[how - 1] = 1;
    if (how == 1) o.hashCode();
    if (how == 2) a[0] = 1 / a[0];
    if (how == 3) a = (int[]) (o == null ? a : o);
    throw new Own(how);
  }

  static void work(int seed) {
    for (int i = 0; i < 120; i++) {
      int how = (i + seed) % 5;
      try {
        fail(how, new int[1], how == 3 ? "" : null);
        that(false, "nothing thrown");
      } catch (ArrayIndexOutOfBoundsException e) {
        equal(0, how);
        equal("fail", e.getStackTrace()[0].getMethodName());
      } catch (NullPointerException e) {
        equal(1, how);
      } catch (ArithmeticException e) {
        equal(2, how);
      } catch (ClassCastException e) {
        equal(3, how);
      } catch (Own e) {
        equal(how, e.n);
        equal(4, how);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread[] t = new Thread[4];
    for (int i = 0; i < t.length; i++) {
      int seed = i;
      t[i] = new Thread(() -> {
        try {
          work(seed);
        } catch (Throwable e) {
          wrong = e;
        }
      });
      t[i].start();
    }
    for (Thread x : t) x.join();
    if (wrong != null) throw new AssertionError(wrong);
  }
}
