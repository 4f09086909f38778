// A synchronized method holds its object's monitor, a static one its class's,
// from the first line to its end, normal or abrupt, once for each call; an
// overriding method without the word holds none.
// also: jls 8.4.3.6
import static conformance.Check.*;

public class SynchronizedCalls {
  synchronized int held(int n) {
    that(Thread.holdsLock(this), "not held");
    if (n > 0) held(n - 1);
    that(Thread.holdsLock(this), "no longer held");
    return n;
  }

  static synchronized boolean classHeld() {
    return Thread.holdsLock(SynchronizedCalls.class);
  }

  synchronized void fails() { throw new IllegalStateException(); }

  static class Sub extends SynchronizedCalls {
    @Override int held(int n) { return Thread.holdsLock(this) ? -1 : 2 * n; }
    synchronized int up(int n) { return super.held(n); }
    static boolean classHeld() {
      return Thread.holdsLock(Sub.class)
          || Thread.holdsLock(SynchronizedCalls.class);
    }
  }

  public static void main(String[] args) throws Exception {
    SynchronizedCalls o = new SynchronizedCalls();
    equal(3, o.held(3));
    equal(false, Thread.holdsLock(o));
    equal(true, classHeld());
    equal(false, Sub.classHeld());
    equal(false, Thread.holdsLock(SynchronizedCalls.class));
    raises(IllegalStateException.class, () -> o.fails());
    equal(false, Thread.holdsLock(o));
    Sub s = new Sub();
    equal(8, s.held(4));
    raises(NullPointerException.class, () -> ((SynchronizedCalls) null).fails());
    // Recursive calls of the overriding method happen with the lock.
    equal(1, s.up(1));
    equal(false, Thread.holdsLock(s));
    synchronized (o) {
      raises(IllegalStateException.class, () -> o.fails());
      equal(true, Thread.holdsLock(o));
      o.held(1);
      equal(true, Thread.holdsLock(o));
    }
    equal(false, Thread.holdsLock(o));
  }
}
