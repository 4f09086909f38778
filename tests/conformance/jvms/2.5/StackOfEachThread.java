// Each thread has a stack of its own: one that overflows does not disturb the
// others, and its requested size bounds how deep it gets.
// also: 6.3
// raises: StackOverflowError
// alone:
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class StackOfEachThread {
  static final class Depth implements Runnable {
    final CountDownLatch start;
    int deepest;
    boolean overflown;

    Depth(CountDownLatch start) { this.start = start; }

    private void down(int n) {
      deepest = n;
      down(n + 1);
    }

    public void run() {
      try {
        start.await();
        down(0);
      } catch (StackOverflowError e) {
        overflown = true;
      } catch (InterruptedException e) { }
    }
  }

  static int count(int n) { return n == 0 ? 0 : 1 + count(n - 1); }

  public static void main(String[] args) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    Depth[] all = new Depth[4];
    Thread[] threads = new Thread[4];
    for (int i = 0; i < 4; i++) {
      all[i] = new Depth(start);
      threads[i] = new Thread(null, all[i], "t", i == 3 ? 8 << 20 : 512 << 10);
      threads[i].start();
    }
    start.countDown();
    equal(1500, count(1500));
    for (Thread t : threads) t.join();
    for (Depth d : all) that(d.overflown && d.deepest > 100, "not deep");
    that(all[3].deepest > 2 * all[0].deepest, "the size has no effect");
    equal(1500, count(1500));
  }
}
