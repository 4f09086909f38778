// An initialiser that runs out of stack fails with the StackOverflowError as it
// is; the class is lost, the thread is not.
// raises: StackOverflowError NoClassDefFoundError
// also: jls 12.4.2
import static conformance.Check.*;

public class StackOverflowInAnInitialiser {
  static int depth;

  static class Deep {
    static final int X = down(1);
    static int y;
    static int down(int n) { depth++; return down(n + 1) + 1; }
  }

  static class Careful {
    static int kept;
    static {
      try {
        kept = Deep2.down(0);
      } catch (StackOverflowError e) {
        kept = 7;
      }
    }
  }
  static class Deep2 { static int down(int n) { return down(n + 1) + 1; } }

  static int initialiseAtTheEnd(int n) {
    return n == 0 ? Late.x : initialiseAtTheEnd(n - 1);
  }
  static class Late { static int x = 9; }

  public static void main(String[] args) {
    raises(StackOverflowError.class, () -> Deep.y++);
    that(depth > 500, "only " + depth);
    raises(NoClassDefFoundError.class, () -> Deep.y++);
    equal(7, Careful.kept);

    equal(9, initialiseAtTheEnd(300));
  }

}
