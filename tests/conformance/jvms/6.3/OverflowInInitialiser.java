// A StackOverflowError in a class's initialiser comes out as it is, and leaves
// the class in error: NoClassDefFoundError from then on.
// also: 5.5, 2.5
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class OverflowInInitialiser {
  static int deep(int n) { return deep(n + 1) + 1; }

  static class Bad {
    static final int x = deep(0);
    static int y = 1;
  }

  static class Good {
    static int caught;
    static {
      try {
        deep(0);
      } catch (StackOverflowError e) {
        caught++;
      }
    }
  }

  public static void main(String[] args) {
    raises(StackOverflowError.class, () -> Bad.y++);
    raises(NoClassDefFoundError.class, () -> Bad.y++);
    raises(NoClassDefFoundError.class, () -> new Bad());
    equal(1, Good.caught);
    equal(1, Good.caught);
  }
}
