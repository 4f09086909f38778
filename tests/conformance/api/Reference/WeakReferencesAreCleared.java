// A weak reference is cleared once its referent is only weakly reachable, not
// while something strong holds it, and is then enqueued once.
import java.lang.ref.*;
import java.util.*;
import static conformance.Check.*;

public class WeakReferencesAreCleared {
  static Object held = new Object();

  static WeakReference<Object> fresh(ReferenceQueue<Object> q) {
    return new WeakReference<>(new Object(), q);
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
    WeakReference<Object> kept = new WeakReference<>(held, q), a = fresh(q),
        b = fresh(null);
    Object[] ring = new Object[2];
    collect(a);
    collect(b);
    equal(null, a.get());
    same(a, q.remove(10000));
    equal(null, q.poll());
    same(held, kept.get());
    that(kept.refersTo(held) && !kept.refersTo(null), "still refers");
    // A ring that nothing holds is as good as gone.
    WeakReference<Object> r = ring();
    collect(r);
    held = null;
    collect(kept);
    same(kept, q.remove(10000));
    that(!kept.enqueue(), "enqueued once");
  }

  static WeakReference<Object> ring() {
    Object[] a = new Object[1], b = {a};
    a[0] = b;
    return new WeakReference<>(a);
  }
}
