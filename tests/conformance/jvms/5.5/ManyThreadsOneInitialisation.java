// However many threads use a class at once, it is initialised once, and each of
// them sees all that the initialiser wrote.
// also: jls 12.4.2, jls 17.4
// alone:
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ManyThreadsOneInitialisation {
  static final AtomicInteger runs = new AtomicInteger();
  static final int N = 6;

  static class Base { static final int[] DATA = new int[50]; static { runs.incrementAndGet(); for (int i = 0; i < 50; i++) DATA[i] = i; } }
  static class Sub extends Base {
    static int sum;
    static String text;
    static {
      runs.incrementAndGet();
      for (int x : DATA) sum += x;
      text = "sum " + sum;
    }
    static int get() { return sum + text.length(); }
  }

  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(N);
    int[] seen = new int[N];
    Thread[] threads = new Thread[N];
    for (int i = 0; i < N; i++) {
      int me = i;
      threads[i] = new Thread(() -> {
        try {
          barrier.await();
        } catch (Exception e) {
          throw new Error(e);
        }
        seen[me] = me % 2 == 0 ? Sub.get() : Sub.sum + Sub.text.length();
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    for (int x : seen) equal(1225 + 8, x);
    equal(2, runs.get());
  }
}
