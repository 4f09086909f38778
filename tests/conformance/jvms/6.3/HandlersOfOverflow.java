// The handler of a StackOverflowError runs where it stands, may call methods
// once there is room, and finally code on the way is run in every frame that
// was entered.
// also: 2.5, 2.10
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class HandlersOfOverflow {
  static int entered, left, handled;

  static void down(boolean[] mine) {
    try {
      entered++;
      down(mine);
    } finally {
      left++;
    }
  }

  static int work(int n) { return n == 0 ? 1 : 1 + work(n - 1); }

  /** Catches in every frame and tries something that needs more room. */
  static int stubborn(int n) {
    try {
      return stubborn(n + 1);
    } catch (StackOverflowError e) {
      int done = work(100);
      handled++;
      return done;
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      entered = left = 0;
      raises(StackOverflowError.class, () -> down(new boolean[1]));
      // The overflow may happen between a frame's start and its counting.
      that(left >= entered - 1 && left <= entered + 1, entered + "/" + left);
      handled = 0;
      equal(101, stubborn(0));
      equal(1, handled);
    }
  }
}
