// A phantom reference never gives its referent, only whether it refers to it;
// it stays uncleared while the referent is reachable.
// raises: UnsupportedOperationException CloneNotSupportedException
import java.lang.ref.*;
import static conformance.Check.*;

public class PhantomReferencesTellNothing {
  static class Ref extends PhantomReference<Object> implements Cloneable {
    final String tag;
    Ref(Object o, ReferenceQueue<Object> q, String tag) {
      super(o, q);
      this.tag = tag;
    }
    Object copy() throws CloneNotSupportedException { return super.clone(); }
  }

  static Ref fresh(ReferenceQueue<Object> q) {
    return new Ref(new Object(), q, "mine");
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    Object o = new Object();
    Ref r = new Ref(o, q, "o");
    equal(null, r.get());
    that(r.refersTo(o) && !r.refersTo("x") && !r.refersTo(null), "refersTo");
    System.gc();
    equal(null, q.poll());
    raises(CloneNotSupportedException.class, () -> r.copy());
    r.clear();
    that(r.refersTo(null) && !r.refersTo(o), "cleared");
    System.gc();
    equal(null, q.poll());
    that(r.enqueue(), "enqueued by hand though cleared");
    same(r, q.poll());
    Ref gone = fresh(q);
    Reference<?> found = null;
    for (int i = 0; i < 200 && found == null; i++) {
      System.gc();
      found = q.remove(50);
    }
    same(gone, found);
    equal("mine", ((Ref) found).tag);
    Reference.reachabilityFence(o);
  }
}
