// The expression of synchronized is evaluated once: its object stays locked to
// the end, whatever the variable becomes, and is released at every way out.
// raises: NullPointerException
import static conformance.Check.*;

public class SynchronizedLocksOneObject {
  static int evaluated;
  static Object lock = new Object();
  static Object next() { evaluated++; return lock; }

  static int leave(Object o, int way) {
    loop:
    for (int i = 0; i < 2; i++) {
      synchronized (o) {
        if (way == 0) return 0;
        if (way == 1) break loop;
        if (way == 2) continue;
        if (way == 3) throw new IllegalStateException();
        synchronized (o) { if (way == 4) break; }
        that(Thread.holdsLock(o), "inner exit");
      }
      that(!Thread.holdsLock(o), "outer exit");
    }
    that(!Thread.holdsLock(o), "left");
    return 1;
  }

  public static void main(String[] args) {
    Object first = lock;
    synchronized (next()) {
      lock = new Object();
      that(Thread.holdsLock(first) && !Thread.holdsLock(lock), "another");
      synchronized (next()) { that(Thread.holdsLock(lock), "second"); }
      that(!Thread.holdsLock(lock) && Thread.holdsLock(first), "order");
    }
    equal(2, evaluated);
    that(!Thread.holdsLock(first), "first");
    for (int way = 0; way < 6; way++) {
      int w = way;
      if (way == 3) raises(IllegalStateException.class, () -> leave(first, w));
      else leave(first, w);
      that(!Thread.holdsLock(first), "way " + way);
    }
    lock = null;
    raises(NullPointerException.class, () -> {
      synchronized (next()) { evaluated = 100; }
    });
    equal(3, evaluated);
    synchronized (int[].class) { that(Thread.holdsLock(int[].class), "class"); }
  }
}
