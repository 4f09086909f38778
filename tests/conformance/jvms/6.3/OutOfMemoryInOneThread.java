// An OutOfMemoryError is thrown in the thread that asked for too much; others
// that ask for little go on.
// also: 2.5
// raises: OutOfMemoryError
// options: -Xmx48m
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class OutOfMemoryInOneThread {
  static volatile boolean done;
  static volatile Throwable wrong;

  public static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(2);
    Thread[] t = new Thread[2];
    for (int i = 0; i < 2; i++) {
      t[i] = new Thread(() -> {
        try {
          started.countDown();
          for (int n = 0; !done; n++) {
            String s = "value " + n;
            if (!s.endsWith(Integer.toString(n))) throw new Error(s);
            if ((n & 63) == 0) Thread.yield();
          }
        } catch (Throwable e) {
          wrong = e;
        }
      });
      t[i].start();
    }
    started.await();
    for (int i = 0; i < 5; i++)
      raises(OutOfMemoryError.class, () -> new long[Integer.MAX_VALUE / 2].clone());
    done = true;
    for (Thread x : t) x.join();
    same(null, wrong);
  }
}
