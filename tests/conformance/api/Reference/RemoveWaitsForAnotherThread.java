// ReferenceQueue.remove blocks until another thread enqueues.
import java.lang.ref.*;
import java.util.concurrent.atomic.AtomicReference;
import static conformance.Check.*;

public class RemoveWaitsForAnotherThread {
  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    AtomicReference<Object> got = new AtomicReference<>();
    Thread t = new Thread(() -> {
      try {
        got.set(q.remove());
      } catch (InterruptedException e) {
        got.set(e);
      }
    });
    t.start();
    while (t.getState() != Thread.State.WAITING
        && t.getState() != Thread.State.TIMED_WAITING)
      Thread.yield();
    equal(null, got.get());
    WeakReference<Object> r = new WeakReference<>("x", q);
    r.enqueue();
    t.join();
    same(r, got.get());
  }
}
