// enqueue puts a reference on its queue once and clears it; poll and remove
// take each one once; a reference without queue is never enqueued.
// raises: IllegalArgumentException
import java.lang.ref.*;
import java.util.*;
import static conformance.Check.*;

public class QueuesByHand {
  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    Object o = new Object();
    Reference<Object> a = new WeakReference<>(o, q),
        b = new SoftReference<>(o, q), c = new PhantomReference<>(o, q),
        none = new WeakReference<>(o);
    equal(null, q.poll());
    equal(null, q.remove(1));
    for (Reference<Object> r : List.of(a, b, c)) {
      that(!r.isEnqueued(), "not yet");
      that(r.enqueue(), "enqueued");
      that(r.isEnqueued(), "enqueued now");
      that(!r.enqueue(), "only once");
      that(r.refersTo(null), "and cleared");
    }
    that(!none.enqueue(), "no queue");
    Set<Object> got = new HashSet<>();
    got.add(q.poll());
    got.add(q.remove());
    got.add(q.remove(0));
    equal(Set.of(a, b, c), got);
    that(!a.isEnqueued() && !a.enqueue(), "taken");
    equal(null, q.poll());
    raises(IllegalArgumentException.class, () -> q.remove(-1));
    Thread.currentThread().interrupt();
    raises(InterruptedException.class, () -> q.remove(10000));
    that(!Thread.interrupted(), "the interrupt is used up");
    Reference<Object> cleared = new WeakReference<>(o, q);
    cleared.clear();
    equal(null, cleared.get());
    equal(null, q.poll());
  }
}
