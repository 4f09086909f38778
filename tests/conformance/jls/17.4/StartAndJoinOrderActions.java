// What a thread did before start is seen by the new thread, and what that did
// is seen after join, or after isAlive said no: with plain variables only.
import static conformance.Check.*;

public class StartAndJoinOrderActions {
  static int plain;
  static long wide;
  static int[] array = new int[100];
  static Object object;

  static class Box { int v; Box next; }

  public static void main(String[] args) throws Exception {
    for (int round = 1; round <= 30; round++) {
      int r = round;
      plain = r;
      wide = (long) r << 33;
      for (int i = 0; i < array.length; i++) array[i] = r;
      Box b = new Box();
      b.v = r;
      boolean[] good = new boolean[1];
      Thread t = new Thread(() -> {
        boolean ok = plain == r && wide == (long) r << 33 && b.v == r;
        for (int x : array) ok &= x == r;
        plain = -r;
        wide = ~wide;
        b.next = new Box();
        b.next.v = -r;
        object = "done" + r;
        good[0] = ok;
      });
      t.start();
      if (round % 2 == 0) t.join();
      else while (t.isAlive()) Thread.onSpinWait();
      that(good[0], "start does not publish");
      equal(-r, plain);
      equal(~((long) r << 33), wide);
      equal(-r, b.next.v);
      equal("done" + r, object);
    }
  }
}
