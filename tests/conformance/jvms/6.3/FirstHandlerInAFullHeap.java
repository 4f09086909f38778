// A handler for OutOfMemoryError that is needed for the first time when not an
// object has room any more finds its error all the same.
// also: 2.10, 2.5
// raises: OutOfMemoryError
// options: -Xmx24m
import static conformance.Check.*;

public class FirstHandlerInAFullHeap {
  static Object[] held;

  static class Fresh {
    static int loaded = 1;

    static int run() {
      try {
        held = new Object[100_000];
        return 0;
      } catch (IllegalStateException e) {
        return 1;
      } catch (OutOfMemoryError e) {
        return 2;
      }
    }
  }

  static void fill(int size) {
    try {
      for (;;) {
        Object[] a = new Object[size];
        a[0] = held;
        held = a;
      }
    } catch (Throwable t) {
      if (size > 1) fill(size / 4);
    }
  }

  static void warm() {
    try {
      throw new IllegalStateException();
    } catch (Throwable t) {
      held = null;
    }
  }

  public static void main(String[] args) {
    equal(1, Fresh.loaded);
    warm();
    fill(1 << 16);
    int result = Fresh.run();
    held = null;
    equal(2, result);
  }
}
