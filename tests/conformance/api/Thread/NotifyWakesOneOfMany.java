// notify wakes one waiter, notifyAll all; who comes later is not woken by an
// earlier notify.
// also: jls 17.2
import static conformance.Check.*;

public class NotifyWakesOneOfMany {
  static final Object LOCK = new Object();
  static int waiting, woken, allowed;

  static void waiter() {
    synchronized (LOCK) {
      waiting++;
      LOCK.notifyAll();
      try {
        while (allowed == 0) LOCK.wait();
        allowed--;
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      woken++;
      LOCK.notifyAll();
    }
  }

  public static void main(String[] args) throws Exception {
    synchronized (LOCK) { LOCK.notify(); LOCK.notifyAll(); }
    Thread[] all = new Thread[5];
    for (int i = 0; i < all.length; i++)
      (all[i] = new Thread(NotifyWakesOneOfMany::waiter)).start();
    synchronized (LOCK) {
      while (waiting < 5) LOCK.wait();
      equal(0, woken);
      allowed = 1;
      LOCK.notifyAll();
      while (woken < 1) LOCK.wait();
      equal(1, woken);
      equal(0, allowed);
      allowed = 4;
      LOCK.notifyAll();
    }
    for (Thread t : all) t.join();
    equal(5, woken);
  }
}
