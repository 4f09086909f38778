// When no handler of a method fits the search goes on in its invoker, at the
// call; frames are left one by one, running their finally code on the way.
import static conformance.Check.*;

public class SearchGoesUpTheFrames {
  static class Own extends RuntimeException {
    Own() { super("own", null, false, false); }
  }

  static int unwound;
  static long order;

  static void down(int n) {
    try {
      if (n == 0) throw new Own();
      down(n - 1);
      order = -1;
    } catch (IllegalStateException e) {
      order = -2;
    } finally {
      unwound++;
      if (n < 6) order = order * 10 + n;
    }
  }

  static int three() {
    try {
      down(800);
      return 1;
    } catch (ArithmeticException e) {
      return 2;
    } catch (Own e) {
      return 3;
    } catch (RuntimeException e) {
      return 4;
    }
  }

  public static void main(String[] args) {
    equal(3, three());
    equal(801, unwound);
    equal(12345L, order);
  }
}
