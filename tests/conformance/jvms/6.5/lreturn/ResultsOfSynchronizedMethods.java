// The result of a synchronized method, of one slot, two, or a reference, is
// whole after the monitor was given up, though others waited for it and the
// collector ran.
// also: 2.11.10, 6.5.dreturn, 6.5.areturn, 6.5.ireturn
import static conformance.Check.*;

public class ResultsOfSynchronizedMethods {
  long count;

  synchronized long l(long x) { return x + ++count * 0; }

  synchronized double d(double x) { return x * 2; }

  synchronized float f(float x) { return -x; }

  synchronized byte b(int x) { return (byte) x; }

  synchronized int[] a(int x) {
    if (x % 50 == 0) System.gc();
    return new int[] {x};
  }

  static volatile Throwable wrong;

  public static void main(String[] args) throws Exception {
    ResultsOfSynchronizedMethods o = new ResultsOfSynchronizedMethods();
    Thread[] t = new Thread[3];
    for (int i = 0; i < t.length; i++) {
      int seed = i;
      t[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 150; k++) {
            long big = (long) seed << 40 | k;
            equal(big, o.l(big));
            equal(k * 2.0 + seed, o.d(k + seed / 2.0));
            equal(-(float) k, o.f(k));
            equal((byte) k, o.b(k));
            equal(k, o.a(k)[0]);
          }
        } catch (Throwable e) {
          wrong = e;
        }
      });
      t[i].start();
    }
    for (Thread x : t) x.join();
    if (wrong != null) throw new AssertionError(wrong);
    equal(450L, o.count);
  }
}
