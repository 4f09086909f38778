// Finally code that itself overflows the stack replaces the error by its own;
// where there is room again it runs to its end.
// also: 2.5, 3.13
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class OverflowInFinally {
  static int completed, depth, tries;

  static int use(int n) { return n == 0 ? 1 : 1 + use(n - 1); }

  static void down() {
    depth++;
    try {
      down();
    } finally {
      depth--;
      tries++;
      if (tries < 10_000) completed += use(30) / 31;
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(null, () -> {
      for (int i = 0; i < 3; i++) {
        completed = depth = tries = 0;
        raises(StackOverflowError.class, () -> down());
        that(completed > 0 && completed <= tries, completed + "/" + tries);
        that(depth >= 0 && depth <= 1, "depth " + depth);
      }
    }, "small", 256 << 10);
    Throwable[] wrong = new Throwable[1];
    t.setUncaughtExceptionHandler((x, e) -> wrong[0] = e);
    t.start();
    t.join();
    if (wrong[0] != null) throw new AssertionError(wrong[0]);
  }
}
