// Synchronized methods of one object exclude each other, those of different
// objects and of the class do not: counters add up, and two may meet inside.
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class ExclusionOfSynchronizedMethods {
  int count, inside, most;
  static final CountDownLatch met = new CountDownLatch(3);

  synchronized void up() {
    inside++;
    most = Math.max(most, inside);
    count++;
    if ((count & 15) == 0) Thread.yield();
    inside--;
  }

  synchronized void down() {
    inside++;
    most = Math.max(most, inside);
    count--;
    inside--;
  }

  static void await() {
    met.countDown();
    try {
      met.await();
    } catch (InterruptedException e) { }
  }

  synchronized void meet() { await(); }

  static synchronized void meetInClass() { await(); }

  public static void main(String[] args) throws Exception {
    ExclusionOfSynchronizedMethods o = new ExclusionOfSynchronizedMethods();
    Thread[] t = new Thread[4];
    for (int i = 0; i < 4; i++) {
      boolean up = i < 3;
      t[i] = new Thread(() -> {
        for (int k = 0; k < 2000; k++) if (up) o.up(); else o.down();
      });
      t[i].start();
    }
    for (Thread x : t) x.join();
    equal(4000, o.count);
    equal(1, o.most);
    Thread a = new Thread(() -> o.meet());
    Thread b = new Thread(() -> new ExclusionOfSynchronizedMethods().meet());
    a.start();
    b.start();
    meetInClass();
    a.join();
    b.join();
  }
}
