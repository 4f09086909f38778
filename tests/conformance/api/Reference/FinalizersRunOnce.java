// A finalizer runs once; the object may come back and is then not finalized
// again; weak references are cleared before, phantom ones after it.
// also: jls 12.6
import java.lang.ref.*;
import java.util.concurrent.*;
import static conformance.Check.*;

@SuppressWarnings("deprecation")
public class FinalizersRunOnce {
  static volatile int runs;
  static volatile Lazarus back;
  static final CountDownLatch RUN = new CountDownLatch(1);

  static class Part { int alive = 7; }
  static class Lazarus {
    Part part = new Part();
    @Override protected void finalize() {
      runs++;
      back = this;
      RUN.countDown();
    }
  }
  static class Thrower {
    @Override protected void finalize() { throw new Error("ignored"); }
  }
  static class Empty { @Override protected void finalize() {} }

  @SuppressWarnings("unchecked")
  static Reference<Object>[] make(ReferenceQueue<Object> q) {
    new Thrower();
    Lazarus l = new Lazarus();
    return (Reference<Object>[]) new Reference<?>[] {new WeakReference<>(l),
        new PhantomReference<>(l, q), new WeakReference<>(l.part)};
  }

  static void collect(Reference<?> r) {
    for (int i = 0; i < 200 && !r.refersTo(null); i++) {
      System.gc();
      Thread.yield();
    }
    that(r.refersTo(null), "not cleared");
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    Reference<Object>[] r = make(q);
    collect(r[0]);
    RUN.await();
    equal(1, runs);
    equal(7, back.part.alive);
    System.gc();
    equal(null, q.poll());
    that(r[1].refersTo(back), "the phantom waits for the end");
    back = null;
    Reference<?> found = null;
    for (int i = 0; i < 200 && found == null; i++) {
      System.gc();
      found = q.remove(50);
    }
    same(r[1], found);
    equal(1, runs);
  }
}
