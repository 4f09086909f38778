// References to references, to themselves, to arrays, classes and strings;
// fields of a Reference subclass are ordinary fields.
import java.lang.ref.*;
import static conformance.Check.*;

public class OddReferents {
  static class Tagged extends WeakReference<Object> {
    Object self;
    final Object tag;
    Tagged(Object o, Object tag) {
      super(o);
      this.tag = tag;
    }
  }

  static void collect(Reference<?> r) {
    for (int i = 0; i < 200 && !r.refersTo(null); i++) System.gc();
    that(r.refersTo(null), "not cleared");
  }

  static WeakReference<Object> weakToWeak(Object o) {
    return new WeakReference<>(new WeakReference<>(o));
  }
  static Tagged selfHolding() {
    Tagged t = new Tagged(new int[100], new Object[] {1});
    t.self = t;
    return t;
  }
  static WeakReference<Object> dropped() {
    Tagged t = selfHolding();
    return new WeakReference<>(t);
  }
  static Tagged throughTag() {
    Object o = new Object();
    return new Tagged(o, o);
  }

  public static void main(String[] args) throws Exception {
    Object held = new Object();
    WeakReference<Object> w = weakToWeak(held);
    collect(w);
    Tagged t = selfHolding();
    collect(t);
    same(t, t.self);
    equal(1, ((Object[]) t.tag)[0]);
    collect(dropped());
    // What the reference itself holds by a field stays.
    Tagged tag = throughTag();
    System.gc();
    same(tag.tag, tag.get());
    WeakReference<Object> literal = new WeakReference<>("literal"),
        type = new WeakReference<>(OddReferents.class),
        primitive = new WeakReference<>(int[][].class),
        none = new WeakReference<>(null);
    System.gc();
    same("literal", literal.get());
    same(OddReferents.class, type.get());
    same(int[][].class, primitive.get());
    that(none.get() == null && none.refersTo(null), "null");
    SoftReference<Object> s = new SoftReference<>(held);
    s.clear();
    equal(null, s.get());
    Reference.reachabilityFence(null);
    that(held != null, "held");
  }
}
