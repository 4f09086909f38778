// Three hundred threads may live at once, each with its own stack, and wait
// deep in it for the others.
// also: 2.6
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class HundredsOfThreads {
  static final CountDownLatch all = new CountDownLatch(300);

  static int down(int n) throws InterruptedException {
    if (n > 0) return down(n - 1) + 1;
    all.countDown();
    all.await();
    return 0;
  }

  public static void main(String[] args) throws Exception {
    int[] got = new int[300];
    Thread[] t = new Thread[300];
    for (int i = 0; i < t.length; i++) {
      int n = i;
      t[i] = new Thread(null, () -> {
        try {
          got[n] = down(n) + 1;
        } catch (InterruptedException e) { }
      }, "t" + i, 256 << 10);
      t[i].start();
    }
    all.await();
    System.gc();
    for (int i = 0; i < t.length; i++) {
      t[i].join();
      equal(i + 1, got[i]);
    }
  }
}
