// A synchronized method or block lets go of its monitor when an exception
// leaves it, at every depth of re-entry.
// also: jvms 2.11.10
import static conformance.Check.*;

public class MonitorOnException {
  synchronized void method(int depth) {
    if (depth == 0) throw new IllegalStateException();
    method(depth - 1);
  }

  static synchronized void ofClass() { throw new IllegalStateException(); }

  static void block(Object o, int depth) {
    synchronized (o) {
      if (depth == 0) throw new IllegalStateException();
      block(o, depth - 1);
    }
  }

  public static void main(String[] args) throws Exception {
    MonitorOnException x = new MonitorOnException();
    raises(IllegalStateException.class, () -> x.method(5));
    that(!Thread.holdsLock(x), "method");
    raises(IllegalStateException.class, () -> ofClass());
    that(!Thread.holdsLock(MonitorOnException.class), "class");
    raises(IllegalStateException.class, () -> block(x, 5));
    that(!Thread.holdsLock(x), "block");
    synchronized (x) {
      raises(IllegalStateException.class, () -> x.method(3));
      that(Thread.holdsLock(x), "the caller lost its monitor");
    }
    Thread t = new Thread(() -> { synchronized (x) { x.notifyAll(); } });
    t.start();
    t.join();
  }
}
