// finalize called by the program is a plain call, which does not count; the
// machine's call is virtual and does not call the superclass's by itself.
// alone:
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class FinalizeIsAMethodLikeOthers {
  static final AtomicInteger base = new AtomicInteger();
  static final AtomicInteger sub = new AtomicInteger();
  static final AtomicInteger polite = new AtomicInteger();
  static volatile boolean byHand = true;

  static class Base {
    @Override protected void finalize() throws Throwable {
      base.incrementAndGet();
    }
  }
  static class Sub extends Base {
    @Override protected void finalize() { sub.incrementAndGet(); }
  }
  static class Polite extends Base {
    @Override protected void finalize() throws Throwable {
      polite.incrementAndGet();
      super.finalize();
    }
  }

  static void make() throws Throwable {
    new Sub().finalize();
    Polite p = new Polite();
    p.finalize();
    p.finalize();
    equal(1, sub.get());
    equal(2, polite.get());
    equal(2, base.get());
  }

  public static void main(String[] args) throws Throwable {
    make();
    for (int i = 0; i < 200 && (sub.get() < 2 || polite.get() < 3); i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(5);
    }
    equal(2, sub.get());
    equal(3, polite.get());
    for (int i = 0; i < 100 && base.get() < 3; i++) Thread.sleep(5);
    equal(3, base.get());
  }
}
