// Volatile accesses have one order that all threads agree on: when each of two
// threads writes its own variable and reads the other's, one of them sees it.
import java.util.concurrent.CyclicBarrier;
import static conformance.Check.*;

public class VolatilesAreSeenInOneOrder {
  static volatile int x, y;
  static int seenX, seenY;

  static void in(CyclicBarrier b) {
    try { b.await(); } catch (Exception e) { throw new Error(e); }
  }

  public static void main(String[] args) throws Exception {
    int rounds = 300;
    CyclicBarrier barrier = new CyclicBarrier(2);
    Throwable[] failed = new Throwable[1];
    Thread t = new Thread(() -> {
      for (int i = 0; i < rounds; i++) {
        in(barrier);
        x = 1;
        seenY = y;
        in(barrier);
        in(barrier);
      }
    });
    t.setUncaughtExceptionHandler((u, e) -> failed[0] = e);
    t.start();
    for (int i = 0; i < rounds; i++) {
      x = y = 0;
      in(barrier);
      y = 1;
      seenX = x;
      in(barrier);
      that(seenX == 1 || seenY == 1, "neither write was seen in round " + i);
      in(barrier);
    }
    t.join();
    same(null, failed[0]);
  }
}
