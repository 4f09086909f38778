// An object whose constructor failed before Object's had ended is never
// finalised; one that failed later, or was never used, is.
// alone:
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class OnlyWholeObjectsAreFinalised {
  static final AtomicInteger early = new AtomicInteger();
  static final AtomicInteger late = new AtomicInteger();

  static int fail() { throw new IllegalStateException(); }

  static class Base {
    Base(int x) { }
  }
  static class Early extends Base {
    Early() { super(fail()); }
    @Override protected void finalize() { early.incrementAndGet(); }
  }
  static class Late extends Base {
    Late(boolean fails) { super(1); if (fails) fail(); }
    @Override protected void finalize() { late.incrementAndGet(); }
  }

  static void make() {
    raises(IllegalStateException.class, () -> new Early());
    raises(IllegalStateException.class, () -> new Late(true));
    new Late(false);
  }

  public static void main(String[] args) throws Exception {
    make();
    for (int i = 0; i < 200 && late.get() < 2; i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(5);
    }
    equal(2, late.get());
    equal(0, early.get());
  }
}
