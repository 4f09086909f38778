// An interrupted wait takes the monitor back before it throws, and clears the
// flag; an interrupt that comes before is not lost, nor seen by other threads.
// raises: InterruptedException
import static conformance.Check.*;

public class InterruptionEndsAWait {
  static final Object lock = new Object();
  static String trace = "";
  static boolean waiting;

  static void waits(String name) {
    synchronized (lock) {
      waiting = true;
      lock.notifyAll();
      try {
        while (true) lock.wait();
      } catch (InterruptedException e) {
        trace += name + Thread.holdsLock(lock)
            + Thread.currentThread().isInterrupted() + ";";
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> waits("t"));
    synchronized (lock) {
      t.start();
      while (!waiting) lock.wait();
      t.interrupt();
      that(!Thread.currentThread().isInterrupted(), "the wrong thread");
      equal("", trace);
    }
    t.join();
    equal("ttruefalse;", trace);
    Thread early = new Thread(() -> {
      while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
      waits("early");
    });
    early.start();
    early.interrupt();
    early.join();
    equal("ttruefalse;earlytruefalse;", trace);
    Thread.currentThread().interrupt();
    synchronized (lock) {
      raises(InterruptedException.class, () -> lock.wait(0, 1));
      lock.wait(1);
    }
    that(!Thread.interrupted(), "flag");
    Thread never = new Thread(() -> { });
    never.interrupt();
    never.start();
    never.join();
  }
}
