// Reachability passes through weak references not at all: what a weak referent
// holds goes with it, what a softly held object holds stays.
import java.lang.ref.*;
import static conformance.Check.*;

public class ChainsOfReachability {
  static class Node { Object next; Node(Object next) { this.next = next; } }

  static WeakReference<?>[] make() {
    Node end = new Node(null), mid = new Node(end), start = new Node(mid);
    return new WeakReference<?>[] {new WeakReference<>(start),
        new WeakReference<>(mid), new WeakReference<>(end)};
  }
  static Object soft;
  static WeakReference<?> throughSoft() {
    Node end = new Node(null);
    soft = new SoftReference<>(new Node(end));
    return new WeakReference<>(end);
  }
  static Object phantom;
  static WeakReference<?> throughPhantom(ReferenceQueue<Object> q) {
    Node n = new Node(null);
    phantom = new PhantomReference<>(n, q);
    return new WeakReference<>(n);
  }

  static void collect(Reference<?> r) {
    for (int i = 0; i < 200 && !r.refersTo(null); i++) System.gc();
    that(r.refersTo(null), "not cleared");
  }

  public static void main(String[] args) throws Exception {
    WeakReference<?>[] all = make();
    WeakReference<?> s = throughSoft();
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    WeakReference<?> p = throughPhantom(q);
    for (WeakReference<?> r : all) collect(r);
    collect(p);
    same(phantom, q.remove(10000));
    that(s.get() != null, "softly held memory was taken without need");
    that(((SoftReference<?>) soft).get() != null, "the soft reference");
  }
}
