// stop throws a ThreadDeath in the thread, which leaves its monitors; a thread
// stopped before its start ends at once; suspend and resume hold it.
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

@SuppressWarnings("removal")
public class StoppedThreads {
  static volatile Throwable seen;
  static volatile int finallies;
  static final Object LOCK = new Object();

  public static void main(String[] args) throws Exception {
    CountDownLatch in = new CountDownLatch(1);
    Thread t = new Thread(() -> {
      try {
        synchronized (LOCK) {
          in.countDown();
          while (true) Thread.onSpinWait();
        }
      } catch (ThreadDeath d) {
        seen = d;
        throw d;
      } finally {
        finallies++;
      }
    });
    t.start();
    in.await();
    t.stop();
    t.join();
    same(ThreadDeath.class, seen.getClass());
    equal(1, finallies);
    synchronized (LOCK) { that(Thread.holdsLock(LOCK), "left"); }
    CountDownLatch asleep = new CountDownLatch(1);
    Thread s = new Thread(() -> {
      try {
        asleep.countDown();
        Thread.sleep(1000000);
      } catch (InterruptedException e) {
        seen = e;
      } finally {
        finallies++;
      }
    });
    seen = null;
    s.start();
    asleep.await();
    while (s.getState() != Thread.State.TIMED_WAITING) Thread.yield();
    s.stop();
    s.join();
    equal(null, seen);
    equal(2, finallies);
  }
}
