// Interrupts end wait, sleep, join, park and queue operations, before and
// during them (JLS 17.2.3).
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class InterruptEndsEveryKindOfWait {
  interface Blocking { void run() throws Exception; }

  static final Object lock = new Object();

  static void t(String name, Blocking b) throws Exception {
    for (int early = 0; early < 2; early++) {
      boolean first = early == 0;
      StringBuilder s = new StringBuilder(name);
      Thread t = new Thread(() -> {
        try {
          if (first) Thread.currentThread().interrupt();
          b.run();
          s.append(" returned");
        } catch (Exception e) {
          s.append(' ').append(e.getClass().getSimpleName());
        }
        s.append(' ').append(Thread.currentThread().isInterrupted());
        s.append(' ').append(Thread.interrupted()).append(Thread.interrupted());
      });
      t.start();
      if (!first) {
        while (t.getState() != Thread.State.WAITING
            && t.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        t.interrupt();
      }
      t.join();
      System.out.println(s + " " + t.isInterrupted());
    }
  }

  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    ReentrantLock held = new ReentrantLock();
    held.lock();
    t("wait", () -> { synchronized (lock) { lock.wait(); } });
    t("wait timed", () -> { synchronized (lock) { lock.wait(100000); } });
    t("sleep", () -> Thread.sleep(100000));
    t("sleep nanos", () -> Thread.sleep(100000, 5));
    t("join", () -> main.join());
    t("join timed", () -> main.join(100000));
    t("park", () -> LockSupport.park());
    t("parkNanos", () -> LockSupport.parkNanos(lock, 100_000_000_000L));
    t("lock", () -> held.lockInterruptibly());
    t("tryLock", () -> held.tryLock(100, TimeUnit.SECONDS));
    t("take", () -> new LinkedBlockingQueue<>().take());
    t("latch", () -> new CountDownLatch(1).await());
    t("barrier", () -> new CyclicBarrier(2).await());
    t("future", () -> new CompletableFuture<>().get());
    t("semaphore", () -> new Semaphore(0).acquire());
    t("exchanger", () -> new Exchanger<>().exchange(1));
    t("transfer", () -> new SynchronousQueue<>().put(1));
  }
}
// -- exit 0
// -- stdout
// wait InterruptedException false falsefalse false
// wait InterruptedException false falsefalse false
// wait timed InterruptedException false falsefalse false
// wait timed InterruptedException false falsefalse false
// sleep InterruptedException false falsefalse false
// sleep InterruptedException false falsefalse false
// sleep nanos InterruptedException false falsefalse false
// sleep nanos InterruptedException false falsefalse false
// join InterruptedException false falsefalse false
// join InterruptedException false falsefalse false
// join timed InterruptedException false falsefalse false
// join timed InterruptedException false falsefalse false
// park returned true truefalse false
// park returned true truefalse false
// parkNanos returned true truefalse false
// parkNanos returned true truefalse false
// lock InterruptedException false falsefalse false
// lock InterruptedException false falsefalse false
// tryLock InterruptedException false falsefalse false
// tryLock InterruptedException false falsefalse false
// take InterruptedException false falsefalse false
// take InterruptedException false falsefalse false
// latch InterruptedException false falsefalse false
// latch InterruptedException false falsefalse false
// barrier InterruptedException false falsefalse false
// barrier InterruptedException false falsefalse false
// future InterruptedException false falsefalse false
// future InterruptedException false falsefalse false
// semaphore InterruptedException false falsefalse false
// semaphore InterruptedException false falsefalse false
// exchanger InterruptedException false falsefalse false
// exchanger InterruptedException false falsefalse false
// transfer InterruptedException false falsefalse false
// transfer InterruptedException false falsefalse false
