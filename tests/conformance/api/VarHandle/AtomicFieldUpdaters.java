// Field updaters want a volatile field of their type that the caller may
// access, and an object of their class.
// raises: ClassCastException IllegalArgumentException
import java.util.concurrent.atomic.*;
import static conformance.Check.*;

public class AtomicFieldUpdaters {
  volatile int i = 1;
  volatile long l = 2;
  volatile String s = "s";
  int plain;
  static volatile int st;
  private volatile byte b;
  static class Sub extends AtomicFieldUpdaters {}
  static class Other { private volatile int own; }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Class<AtomicFieldUpdaters> c = AtomicFieldUpdaters.class;
    var i = AtomicIntegerFieldUpdater.newUpdater(c, "i");
    var l = AtomicLongFieldUpdater.newUpdater(c, "l");
    var s = AtomicReferenceFieldUpdater.newUpdater(c, String.class, "s");
    AtomicFieldUpdaters o = new Sub();
    equal(1, i.getAndIncrement(o));
    equal(12, i.accumulateAndGet(o, 10, Integer::sum));
    that(i.compareAndSet(o, 12, 5) && !i.compareAndSet(o, 12, 6), "cas");
    equal(2L, l.getAndAdd(o, Long.MAX_VALUE));
    equal(Long.MIN_VALUE + 1, o.l);
    equal("s", s.getAndSet(o, "t"));
    that(s.compareAndSet(o, "t", null), "to null");
    raises(ClassCastException.class,
        () -> ((AtomicReferenceFieldUpdater) s).set(o, 1));
    raises(ClassCastException.class,
        () -> ((AtomicIntegerFieldUpdater) i).get("no"));
    raises(ClassCastException.class, () -> i.get(null));
    raises(IllegalArgumentException.class,
        () -> AtomicIntegerFieldUpdater.newUpdater(c, "plain"));
    raises(IllegalArgumentException.class,
        () -> AtomicIntegerFieldUpdater.newUpdater(c, "st"));
    raises(IllegalArgumentException.class,
        () -> AtomicIntegerFieldUpdater.newUpdater(c, "b"));
    raises(IllegalArgumentException.class,
        () -> AtomicLongFieldUpdater.newUpdater(c, "i"));
    raises(ClassCastException.class, () -> AtomicReferenceFieldUpdater
        .newUpdater(c, Object.class, "s"));
    raises(RuntimeException.class,
        () -> AtomicIntegerFieldUpdater.newUpdater(c, "none"));
    raises(RuntimeException.class, () -> AtomicIntegerFieldUpdater.newUpdater(
        java.util.concurrent.FutureTask.class, "state"));
    var nest = AtomicIntegerFieldUpdater.newUpdater(Other.class, "own");
    Other n = new Other();
    nest.lazySet(n, 3);
    equal(3, nest.get(n));
  }
}
