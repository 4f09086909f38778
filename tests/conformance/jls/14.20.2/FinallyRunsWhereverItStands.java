// finally runs in constructors, initialisers, lambdas and loops, once for each
// entry, also after errors of the machine such as a full stack.
import static conformance.Check.*;

public class FinallyRunsWhereverItStands {
  static int count;
  static final int VALUE;
  static {
    int x = 0;
    try {
      x = Integer.parseInt("x");
    } catch (NumberFormatException e) { x = 4; } finally { x++; }
    VALUE = x;
  }

  final int f;
  {
    try {
      if (count == 1) throw new IllegalStateException();
    } finally { count += 10; }
  }
  FinallyRunsWhereverItStands() { try { count += 100; } finally { f = count; } }

  static int depth;
  static void deep() { depth++; try { deep(); } finally { depth--; } }

  public static void main(String[] args) {
    equal(5, VALUE);
    equal(110, new FinallyRunsWhereverItStands().f);
    count = 1;
    raises(IllegalStateException.class, () ->
        new FinallyRunsWhereverItStands());
    equal(11, count);
    Runnable r = () -> { try { throw new Error("e"); } finally { count++; } };
    raises(Error.class, () -> r.run());
    equal(12, count);
    Thread t = new Thread(null, () -> {
      try { deep(); } catch (StackOverflowError e) { count++; }
    }, "deep", 256 << 10);
    t.start();
    try { t.join(); } catch (InterruptedException e) { throw new Error(e); }
    equal(13, count);
    for (int i = 0; i < 3; i++) {
      try { if (i == 1) continue; } finally { count++; }
    }
    equal(16, count);
  }
}
