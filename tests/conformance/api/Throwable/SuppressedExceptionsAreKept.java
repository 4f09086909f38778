// addSuppressed keeps order and hands out copies; null and itself are refused;
// with suppression disabled nothing is kept.
// raises: NullPointerException IllegalArgumentException
import static conformance.Check.*;

public class SuppressedExceptionsAreKept {
  static class Off extends Exception {
    Off(boolean suppression, boolean trace) {
      super("off", null, suppression, trace);
    }
  }

  static class R implements AutoCloseable {
    final String s;
    R(String s) { this.s = s; }
    public void close() { throw new IllegalStateException(s); }
  }

  public static void main(String[] args) {
    Throwable t = new Throwable(), a = new Error("a"), b = new Exception("b");
    equal(0, t.getSuppressed().length);
    t.addSuppressed(a);
    t.addSuppressed(b);
    t.addSuppressed(a);
    Throwable[] all = t.getSuppressed();
    equal(3, all.length);
    same(a, all[0]);
    same(b, all[1]);
    all[0] = null;
    same(a, t.getSuppressed()[0]);
    equal("Self-suppression not permitted",
        raises(IllegalArgumentException.class, () -> t.addSuppressed(t))
            .getMessage());
    equal("Cannot suppress a null exception.",
        raises(NullPointerException.class, () -> t.addSuppressed(null))
            .getMessage());
    Throwable off = new Off(false, true);
    off.addSuppressed(a);
    equal(0, off.getSuppressed().length);
    raises(NullPointerException.class, () -> off.addSuppressed(null));
    Throwable main = raises(IllegalArgumentException.class, () -> {
      try (R x = new R("x"); R y = new R("y")) {
        throw new IllegalArgumentException("body");
      }
    });
    equal("y", main.getSuppressed()[0].getMessage());
    equal("x", main.getSuppressed()[1].getMessage());
  }
}
