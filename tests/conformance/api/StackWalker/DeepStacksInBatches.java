// The frames of a deep stack all come, in order, whatever the estimate of their
// number; a walk within a walk sees its own stack.
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class DeepStacksInBatches {
  static long down(int n, java.util.function.LongSupplier then) {
    if (n == 0) return then.getAsLong();
    return down(n - 1, then);
  }

  static long count(StackWalker w) {
    return w.walk(s -> s.filter(f -> f.getMethodName().equals("down")).count());
  }

  public static void main(String[] args) {
    for (int estimate : new int[] {1, 2, 7, 1000}) {
      StackWalker w = StackWalker.getInstance(
          EnumSet.noneOf(StackWalker.Option.class), estimate);
      for (int n : new int[] {0, 1, 9, 300})
        equal(n + 1L, down(n, () -> count(w)));
    }
    StackWalker w = StackWalker.getInstance();
    long nested = down(20, () -> w.walk(s -> s.limit(30)
        .mapToLong(f -> f.getMethodName().equals("down")
            ? down(3, () -> count(w)) : 0).sum()));
    equal(21L * 25, nested);
    AtomicInteger n = new AtomicInteger();
    down(50, () -> { w.forEach(f -> n.incrementAndGet()); return 0; });
    that(n.get() > 51, "forEach saw " + n);
    raises(IllegalArgumentException.class, () -> StackWalker.getInstance(
        EnumSet.noneOf(StackWalker.Option.class), 0));
    raises(NullPointerException.class,
        () -> StackWalker.getInstance((StackWalker.Option) null));
    // Stopping early leaves the stack as it was.
    equal(1L, down(40, () -> w.walk(s -> s.skip(1).findFirst()).get()
        .getMethodName().equals("down") ? 1 : 0));
  }
}
