// Threads that waited for an initialisation that fails get a
// NoClassDefFoundError; only the initialising one gets the exception.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jls 12.4.2
// alone:
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class WaitersSeeTheFailure {
  static final int N = 4;
  static final CountDownLatch started = new CountDownLatch(N);
  static final AtomicInteger runs = new AtomicInteger();

  static class Bad {
    static int x;
    static {
      runs.incrementAndGet();
      try {
        started.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      for (int i = 0; i < 100; i++) Thread.yield();
      x = 1 / x;
    }
  }

  public static void main(String[] args) throws Exception {
    AtomicInteger first = new AtomicInteger(), later = new AtomicInteger();
    Thread[] threads = new Thread[N];
    for (int i = 0; i < N; i++) {
      threads[i] = new Thread(() -> {
        started.countDown();
        try {
          Bad.x++;
        } catch (ExceptionInInitializerError e) {
          first.incrementAndGet();
        } catch (NoClassDefFoundError e) {
          later.incrementAndGet();
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    equal(1, first.get());
    equal(N - 1, later.get());
    equal(1, runs.get());
  }
}
