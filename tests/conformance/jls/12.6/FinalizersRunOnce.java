// A finalizer runs at most once, on a thread that holds no lock of the
// program; what it throws is dropped; an object may come back to life.
// alone:
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import static conformance.Check.*;

public class FinalizersRunOnce {
  static volatile Object revived;
  static volatile int runs;
  static final CountDownLatch ran = new CountDownLatch(1);

  static class Phoenix {
    final int value = 17;

    @Override protected void finalize() {
      runs++;
      revived = this;
      ran.countDown();
      throw new IllegalStateException("nobody hears this");
    }
  }

  static void make() { new Phoenix(); }

  public static void main(String[] args) throws Exception {
    make();
    for (int i = 0; i < 100 && !ran.await(50, TimeUnit.MILLISECONDS); i++)
      System.gc();
    equal(1, runs);
    equal(17, ((Phoenix) revived).value);
    WeakReference<Object> gone = new WeakReference<>(revived);
    revived = null;
    for (int i = 0; i < 100 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(5);
    }
    same(null, gone.get());
    System.runFinalization();
    equal(1, runs);
  }
}
