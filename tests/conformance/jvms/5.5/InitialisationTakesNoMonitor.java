// While a class is initialised its Class object's monitor is free: another
// thread may lock it, and one that holds it does not stop the initialiser.
// also: jls 12.4.2
// alone:
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class InitialisationTakesNoMonitor {
  static final CountDownLatch inside = new CountDownLatch(1);
  static final CountDownLatch locked = new CountDownLatch(1);
  static boolean held;

  static class Slow {
    static int value;
    static {
      inside.countDown();
      try {
        locked.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      held = Thread.holdsLock(Slow.class);
      value = 6;
    }
  }

  static class Locked { static int value = 7; }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> equal(6, Slow.value));
    t.start();
    inside.await();
    synchronized (Slow.class) {
      locked.countDown();
      t.join();
    }
    equal(false, held);
    equal(6, Slow.value);
    int[] seen = new int[1];
    synchronized (Locked.class) {
      Thread u = new Thread(() -> seen[0] = Locked.value);
      u.start();
      u.join();
    }
    equal(7, seen[0]);
  }
}
