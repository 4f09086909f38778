// An object that reaches another thread by a race shows its final fields as
// its constructor left them, and what they led to at that time.
import static conformance.Check.*;

public class FinalFieldsAreFrozen {
  static final class Box {
    final int x;
    final int[] array;
    final Box inner;
    final String s;
    final long wide;
    Box(int n, Box inner) {
      x = n;
      array = new int[] {n, n + 1};
      array[1]++;
      this.inner = inner;
      s = "s" + n;
      wide = (long) n << 32 | n;
    }
    boolean good() {
      return array.length == 2 && array[0] == x && array[1] == x + 2
          && s.equals("s" + x)
          && wide == ((long) x << 32 | x)
          && (inner == null || inner.good() && inner.x == x - 1);
    }
  }

  static Box shared;
  static volatile boolean stop;

  public static void main(String[] args) throws Exception {
    Throwable[] failed = new Throwable[1];
    Thread reader = new Thread(() -> {
      int last = 0;
      while (!stop) {
        Box b = shared;
        if (b == null) continue;
        that(b.good(), "seen unfinished: " + b.x);
        last = b.x;
      }
    });
    reader.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
    reader.start();
    for (int i = 1; i <= 3000; i++) {
      shared = new Box(i, new Box(i - 1, null));
      if (i % 100 == 0) Thread.yield();
    }
    stop = true;
    reader.join();
    same(null, failed[0]);
    that(shared.good(), "last");
  }
}
