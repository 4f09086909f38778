// An OutOfMemoryError in a class's initialiser comes out as it is and leaves
// the class in error, though there is memory again.
// also: 5.5, 2.5
// raises: OutOfMemoryError
import static conformance.Check.*;

public class OutOfMemoryInInitialiser {
  static class Bad {
    static final long[] x = new long[Integer.MAX_VALUE];
    static int y = 1;
  }

  static class Half {
    static int before, after;
    static {
      before = 1;
      Object[] o = new Object[Integer.MAX_VALUE];
      after = o.length;
    }

    static int get() { return before; }
  }

  public static void main(String[] args) {
    raises(OutOfMemoryError.class, () -> Bad.y++);
    raises(NoClassDefFoundError.class, () -> Bad.y++);
    raises(OutOfMemoryError.class, () -> Half.get());
    raises(NoClassDefFoundError.class, () -> Half.get());
    equal(1000, new long[1000].length);
  }
}
