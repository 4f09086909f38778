// Hundreds of overflows of the stack in a row leave nothing behind: the stack is
// as deep as it was, and every error is a new object or an old one, intact.
// also: 2.5
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class OverflowAgainAndAgain {
  static int depth;

  static void down(long a, double b, Object c) {
    depth++;
    down(a + 1, b, c);
  }

  static int overflow() {
    depth = 0;
    raises(StackOverflowError.class, () -> down(0, 1, ""));
    return depth;
  }

  public static void main(String[] args) throws Exception {
    int[] least = {Integer.MAX_VALUE}, first = {0};
    Thread t = new Thread(null, () -> {
      first[0] = overflow();
      for (int i = 0; i < 300; i++) {
        int d = overflow();
        least[0] = Math.min(d, least[0]);
      }
    }, "small", 256 << 10);
    t.start();
    t.join();
    that(least[0] > 10, "only " + least[0]);
    that(least[0] * 4L > first[0], first[0] + " to " + least[0]);
  }
}
