// An object whose constructor failed after Object's is still finalized, one
// that never reached it is not.
// also: jls 12.6
import java.util.concurrent.*;
import static conformance.Check.*;

@SuppressWarnings("deprecation")
public class FinalizersOfFailedConstructors {
  static final CountDownLatch LATE = new CountDownLatch(1);
  static volatile boolean early;

  static int fail() { throw new IllegalStateException(); }
  static class Late {
    final int set;
    Late() { set = 5; fail(); }
    @Override protected void finalize() {
      if (set == 5) LATE.countDown();
    }
  }
  static class Base { Base(int a) {} }
  static class Early extends Base {
    Early() { super(fail()); }
    @Override protected void finalize() { early = true; }
  }

  static void make() {
    raises(IllegalStateException.class, Early::new);
    raises(IllegalStateException.class, Late::new);
  }

  public static void main(String[] args) throws Exception {
    make();
    for (int i = 0; i < 200 && LATE.getCount() > 0; i++) {
      System.gc();
      LATE.await(20, TimeUnit.MILLISECONDS);
    }
    equal(0L, LATE.getCount());
    that(!early, "an object that was never constructed is finalized");
  }
}
