// An interrupt does not end a thread's wait for another thread's
// initialisation, and is still there afterwards.
// also: jls 12.4.2
// alone:
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class InterruptedWhileWaiting {
  static final CountDownLatch inside = new CountDownLatch(1);
  static final CountDownLatch leave = new CountDownLatch(1);

  static class Slow {
    static int value;
    static {
      inside.countDown();
      boolean done = false;
      while (!done) {
        try {
          leave.await();
          done = true;
        } catch (InterruptedException e) {
          throw new Error(e);
        }
      }
      value = 5;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread first = new Thread(() -> Slow.value++);
    first.start();
    inside.await();
    int[] seen = new int[1];
    boolean[] interrupted = new boolean[1];
    CountDownLatch near = new CountDownLatch(1);
    Thread second = new Thread(() -> {
      near.countDown();
      seen[0] = Slow.value;
      interrupted[0] = Thread.interrupted();
    });
    second.start();
    near.await();
    second.interrupt();
    for (int i = 0; i < 1000; i++) Thread.yield();
    equal(true, second.isAlive());
    leave.countDown();
    first.join();
    second.join();
    that(seen[0] == 5 || seen[0] == 6, "saw " + seen[0]);
    equal(true, interrupted[0]);
  }
}
