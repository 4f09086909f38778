// What a thread did before its end is seen after join; a join with a limit
// gives up while it lives.
// also: jls 17.4
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class JoinWaitsForTheEnd {
  static int plain;
  static long wide;
  static Object ref;

  public static void main(String[] args) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Thread t = new Thread(() -> {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      plain = 1;
      wide = -1;
      ref = "set";
    });
    plain = 5;
    t.start();
    t.join(1);
    t.join(0, 1);
    that(t.isAlive(), "gave up");
    go.countDown();
    t.join();
    equal(1, plain);
    equal(-1L, wide);
    equal("set", ref);
    Thread[] chain = new Thread[5];
    int[] sum = {0};
    for (int i = 0; i < chain.length; i++) {
      Thread before = i == 0 ? null : chain[i - 1];
      int n = i;
      chain[i] = new Thread(() -> {
        try {
          if (before != null) before.join();
        } catch (InterruptedException e) {
          throw new Error(e);
        }
        sum[0] = sum[0] * 10 + n;
      });
    }
    for (Thread c : chain) c.start();
    chain[4].join();
    equal(1234, sum[0]);
  }
}
