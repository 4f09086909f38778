// An interrupt before the start may be lost, one after it is not, whatever the
// thread is doing; isInterrupted of the dead is false.
import java.util.concurrent.locks.LockSupport;
import static conformance.Check.*;

public class StartRacesWithInterrupts {
  static volatile boolean seen;

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 20; i++) {
      seen = false;
      Thread t = new Thread(() -> {
        while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
        seen = Thread.interrupted() && !Thread.interrupted();
      });
      t.start();
      t.interrupt();
      t.join();
      that(seen, "the interrupt was lost");
      that(!t.isInterrupted(), "a dead thread is interrupted");
      t.interrupt();
      that(!t.isInterrupted() || !t.isAlive(), "after its death");
    }
    Thread never = new Thread(() -> {});
    never.interrupt();
    never.start();
    never.join();
    for (int i = 0; i < 20; i++) {
      Thread p = new Thread(() -> {
        while (!Thread.currentThread().isInterrupted()) LockSupport.park();
      });
      p.start();
      if (i % 2 == 0) LockSupport.unpark(p);
      p.interrupt();
      p.join();
    }
    Object lock = new Object();
    for (int i = 0; i < 20; i++) {
      Thread w = new Thread(() -> {
        synchronized (lock) {
          try {
            while (true) lock.wait();
          } catch (InterruptedException e) {
            seen = Thread.holdsLock(lock);
          }
        }
      });
      seen = false;
      w.start();
      w.interrupt();
      w.join();
      that(seen, "the lock was not held");
    }
  }
}
