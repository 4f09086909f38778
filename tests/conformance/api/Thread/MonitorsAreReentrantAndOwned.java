// synchronized methods and blocks are reentrant, static ones lock the Class,
// and an exception releases them.
// also: jls 17.1
import static conformance.Check.*;

public class MonitorsAreReentrantAndOwned {
  static synchronized boolean st() {
    return Thread.holdsLock(MonitorsAreReentrantAndOwned.class);
  }
  synchronized int depth(int n) {
    return n == 0 ? (Thread.holdsLock(this) ? 0 : -1000) : 1 + depth(n - 1);
  }
  synchronized void fail() { throw new IllegalStateException(); }
  static synchronized void failStatic() { throw new IllegalStateException(); }

  public static void main(String[] args) throws Exception {
    MonitorsAreReentrantAndOwned o = new MonitorsAreReentrantAndOwned();
    that(st(), "static");
    equal(300, o.depth(300));
    that(!Thread.holdsLock(o), "released");
    raises(IllegalStateException.class, () -> o.fail());
    that(!Thread.holdsLock(o), "released by exception");
    raises(IllegalStateException.class, () -> failStatic());
    that(!Thread.holdsLock(MonitorsAreReentrantAndOwned.class), "static");
    int[] array = {};
    synchronized (array) {
      synchronized (int.class) {
        synchronized ("literal") {
          that(Thread.holdsLock(array) && Thread.holdsLock(int.class)
              && Thread.holdsLock("lit" + "eral"), "any object");
        }
      }
    }
    boolean[] other = new boolean[2];
    synchronized (o) {
      Thread t = new Thread(() -> {
        other[0] = Thread.holdsLock(o);
        synchronized (o) { other[1] = Thread.holdsLock(o); }
      });
      t.start();
      while (t.getState() != Thread.State.BLOCKED) Thread.yield();
      that(!other[0] && !other[1], "held by this thread only");
      o.wait(1);
      while (!other[1]) o.wait(5);
      t.join();
    }
    that(other[1], "then by the other");
  }
}
