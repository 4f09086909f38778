// Of many threads that define one name in a parallel-capable loader exactly
// one succeeds; the others get a LinkageError and find its class.
// raises: LinkageError
// also: 5.3.5
import conformance.Loader;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ThreadsDefineOneClass {
  static class Wanted { static { runs.incrementAndGet(); } }

  static final AtomicInteger runs = new AtomicInteger();

  static final class Open extends ClassLoader {
    static { registerAsParallelCapable(); }

    Class<?> define(String name, byte[] b) {
      return defineClass(name, b, 0, b.length);
    }

    Class<?> found(String name) { return findLoadedClass(name); }
  }

  public static void main(String[] args) throws Exception {
    String name = Wanted.class.getName();
    byte[] b = Loader.bytes(name);
    Open l = new Open();
    int n = 6;
    AtomicInteger won = new AtomicInteger(), lost = new AtomicInteger();
    CyclicBarrier barrier = new CyclicBarrier(n);
    Thread[] threads = new Thread[n];
    for (int i = 0; i < n; i++) {
      threads[i] = new Thread(() -> {
        try {
          barrier.await();
          l.define(name, b);
          won.incrementAndGet();
        } catch (LinkageError e) {
          if (e.getClass() == LinkageError.class && l.found(name) != null)
            lost.incrementAndGet();
        } catch (Exception e) {
          throw new Error(e);
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    equal(1, won.get());
    equal(n - 1, lost.get());
    equal(0, runs.get());
    same(l, l.found(name).getClassLoader());
  }
}
