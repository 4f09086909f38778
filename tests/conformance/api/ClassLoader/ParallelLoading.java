// A parallel capable loader loads one class from many threads but defines it
// once; others hold the loader's lock meanwhile.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ParallelLoading {
  public static class Guest {}

  static class Plain extends ClassLoader {
    final AtomicInteger defined = new AtomicInteger();
    volatile boolean locked;
    Plain() { super(null); }
    @Override protected Class<?> findClass(String n)
        throws ClassNotFoundException {
      locked = Thread.holdsLock(this);
      defined.incrementAndGet();
      try (var in = ParallelLoading.class.getResourceAsStream(n + ".class")) {
        if (in == null) throw new ClassNotFoundException(n);
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (java.io.IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static class Parallel extends Plain {
    static final boolean CAPABLE = registerAsParallelCapable();
    Object lock(String n) { return getClassLoadingLock(n); }
  }

  public static void main(String[] args) throws Exception {
    Parallel p = new Parallel();
    that(!Parallel.CAPABLE || p.isRegisteredAsParallelCapable(), "registered");
    for (Plain l : new Plain[] {new Plain(), p}) {
      Set<Class<?>> seen = ConcurrentHashMap.newKeySet();
      CyclicBarrier b = new CyclicBarrier(4);
      Thread[] all = new Thread[4];
      for (int i = 0; i < 4; i++) {
        (all[i] = new Thread(() -> {
          try {
            b.await();
            seen.add(Class.forName("ParallelLoading$Guest", true, l));
          } catch (Exception e) {
            throw new Error(e);
          }
        })).start();
      }
      for (Thread t : all) t.join();
      equal(1, seen.size());
      equal(1, l.defined.get());
    }
    Plain plain = new Plain();
    plain.loadClass("ParallelLoading$Guest");
    that(plain.locked, "the loader itself is the lock");
  }
}
