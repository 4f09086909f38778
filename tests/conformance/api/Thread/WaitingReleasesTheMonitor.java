// wait gives up all entries of the monitor and takes them back, for notify,
// timeout and interrupt; other monitors stay held.
// also: jls 17.2
import static conformance.Check.*;

public class WaitingReleasesTheMonitor {
  static boolean told;
  static final Object A = new Object(), B = new Object();

  static void nested(int n) throws InterruptedException {
    synchronized (A) {
      if (n > 0) {
        nested(n - 1);
        that(Thread.holdsLock(A), "held on every level");
      } else {
        while (!told) A.wait();
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      synchronized (A) { told = true; A.notify(); }
    });
    synchronized (B) {
      synchronized (A) {
        t.start();
        nested(5);
        that(Thread.holdsLock(A) && Thread.holdsLock(B), "held again");
      }
    }
    that(!Thread.holdsLock(A), "released");
    synchronized (A) {
      A.wait(1);
      A.wait(0, 1);
      that(Thread.holdsLock(A), "after a timeout");
      Thread.currentThread().interrupt();
      raises(InterruptedException.class, () -> A.wait());
      that(Thread.holdsLock(A), "after an interrupt");
    }
    raises(NullPointerException.class, () -> Thread.holdsLock(null));
    raises(IllegalMonitorStateException.class, () -> A.notifyAll());
    synchronized (A) {
      raises(IllegalArgumentException.class, () -> A.wait(-1));
      raises(IllegalArgumentException.class, () -> A.wait(0, -1));
      raises(IllegalMonitorStateException.class, () -> B.wait());
      A.notify();
      A.notifyAll();
    }
    t.join();
  }
}
