// A value is reachable only while its thread and its ThreadLocal are.
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class ValuesDieWithThreads {
  static final ThreadLocal<Object> L = new ThreadLocal<>();

  static void collect(WeakReference<?> r) {
    for (int i = 0; i < 200 && r.get() != null; i++) {
      System.gc();
      Thread.yield();
    }
    equal(null, r.get());
  }

  static WeakReference<Object> put() {
    Object o = new Object();
    L.set(o);
    return new WeakReference<>(o);
  }

  public static void main(String[] args) throws Exception {
    WeakReference<?>[] r = new WeakReference<?>[2];
    CountDownLatch set = new CountDownLatch(1), end = new CountDownLatch(1);
    Thread t = new Thread(() -> {
      r[0] = put();
      set.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
    });
    t.start();
    set.await();
    System.gc();
    that(r[0].get() != null, "the value of a live thread is gone");
    end.countDown();
    t.join();
    t = null;
    collect(r[0]);
    r[1] = put();
    System.gc();
    that(r[1].get() != null && L.get() == r[1].get(), "mine");
    L.remove();
    collect(r[1]);
  }
}
