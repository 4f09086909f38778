// What was written before a volatile write is seen after the read that sees
// it; long and double volatiles are never torn.
// also: jls 17.5
// alone:
import static conformance.Check.*;

public class VolatilePublishes {
  static int plain;
  static volatile int ready;
  static volatile long wide;

  static final class Box {
    final int x;
    final int[] array;
    Box(int n) { x = n; array = new int[] {n}; }
  }

  static Box box;

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      for (int i = 1; i <= 2000; i++) {
        plain = i;
        ready = i;
        wide = i % 2 == 0 ? 0 : -1L;
        box = new Box(i);
      }
    });
    t.start();
    int last = 0;
    while (last < 2000) {
      int seen = ready;
      that(plain >= seen, "a write overtaken");
      that(seen >= last, "a volatile went back");
      last = seen;
      long w = wide;
      that(w == 0 || w == -1, "torn: " + w);
      Box b = box;
      if (b != null) equal(b.x, b.array[0]);
      if (!t.isAlive() && ready == 2000) break;
      Thread.onSpinWait();
    }
    t.join();
    equal(2000, box.x);
  }
}
