// A monitor may be entered thousands of times by one thread, through recursion,
// waited on from there, and is free exactly when the last entry is gone.
// also: 6.5.monitorenter
import static conformance.Check.*;

public class DeepReentry {
  int waited;

  synchronized void down(int n) throws InterruptedException {
    if (n > 0) {
      down(n - 1);
    } else {
      waited++;
      wait(1);
    }
    that(Thread.holdsLock(this), "gone at " + n);
  }

  public static void main(String[] args) throws Exception {
    DeepReentry o = new DeepReentry();
    for (int n : new int[] {1, 15, 16, 17, 255, 256, 257, 1500}) {
      o.down(n);
      that(!Thread.holdsLock(o), "still held");
      boolean[] got = new boolean[1];
      Thread t = new Thread(() -> {
        synchronized (o) { got[0] = true; }
      });
      t.start();
      t.join();
      that(got[0], "not to be had");
    }
    equal(8, o.waited);
  }
}
