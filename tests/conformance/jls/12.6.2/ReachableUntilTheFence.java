// An object is not finalised, nor its weak references cleared, before
// reachabilityFence, even when no later line uses it.
// alone:
// also: jls 12.6.1
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ReachableUntilTheFence {
  static final AtomicInteger finalised = new AtomicInteger();

  static class Held {
    @Override protected void finalize() { finalised.incrementAndGet(); }
  }

  static WeakReference<Held> use() {
    Held h = new Held();
    WeakReference<Held> weak = new WeakReference<>(h);
    for (int i = 0; i < 5; i++) {
      System.gc();
      System.runFinalization();
    }
    equal(0, finalised.get());
    equal(false, weak.refersTo(null));
    Reference.reachabilityFence(h);
    return weak;
  }

  public static void main(String[] args) throws Exception {
    WeakReference<Held> weak = use();
    for (int i = 0; i < 200 && finalised.get() == 0; i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(5);
    }
    equal(1, finalised.get());
    same(null, weak.get());
  }
}
