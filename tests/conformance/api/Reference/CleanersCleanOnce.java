// A cleaning action runs once: when clean is called, or after its object is
// gone; what it throws is ignored.
import java.lang.ref.Cleaner;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class CleanersCleanOnce {
  static final Cleaner C = Cleaner.create();
  static final AtomicInteger RUNS = new AtomicInteger();
  static final CountDownLatch GONE = new CountDownLatch(1);
  static volatile Thread cleaner;

  static void dropped() {
    C.register(new Object(), () -> { throw new Error("ignored"); });
    C.register(new Object(), () -> {
      cleaner = Thread.currentThread();
      GONE.countDown();
    });
  }

  public static void main(String[] args) throws Exception {
    Object held = new Object();
    Cleaner.Cleanable c = C.register(held, RUNS::incrementAndGet);
    dropped();
    for (int i = 0; i < 200 && GONE.getCount() > 0; i++) {
      System.gc();
      GONE.await(20, TimeUnit.MILLISECONDS);
    }
    equal(0L, GONE.getCount());
    that(cleaner.isDaemon() && cleaner != Thread.currentThread(), "thread");
    equal(0, RUNS.get());
    c.clean();
    c.clean();
    equal(1, RUNS.get());
    Cleaner.Cleanable bad = C.register(held, () -> {
      throw new IllegalStateException("seen");
    });
    raises(IllegalStateException.class, () -> bad.clean());
    bad.clean();
    raises(NullPointerException.class, () -> C.register(null, () -> {}));
    raises(NullPointerException.class, () -> C.register(held, null));
  }
}
