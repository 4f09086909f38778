// A StackOverflowError that leaves synchronized methods and blocks gives up all
// their monitors: another thread can enter them at once.
// also: jls 17.1
import static conformance.Check.*;

public class MonitorsAreLeftWhenTheStackIsFull {
  static final Object lock = new Object();
  int depth;

  synchronized int method(int n) { depth++; return method(n + 1) + 1; }
  int block(int n) { synchronized (lock) { depth++; return block(n + 1) + 1; } }
  static synchronized int ofClass(int n) { return ofClass(n + 1) + 1; }

  static void check(Object o) {
    that(!Thread.holdsLock(o), "still held");
    Thread t = new Thread(() -> { synchronized (o) { o.notifyAll(); } });
    t.start();
    try { t.join(); } catch (InterruptedException e) { throw new Error(e); }
  }

  public static void main(String[] args) throws Exception {
    Throwable[] failed = new Throwable[1];
    Thread t = new Thread(null, () -> {
      MonitorsAreLeftWhenTheStackIsFull x = new MonitorsAreLeftWhenTheStackIsFull();
      raises(StackOverflowError.class, () -> x.method(0));
      that(x.depth > 50, "depth " + x.depth);
      check(x);
      raises(StackOverflowError.class, () -> x.block(0));
      check(lock);
      raises(StackOverflowError.class, () -> ofClass(0));
      check(MonitorsAreLeftWhenTheStackIsFull.class);
    }, "deep", 256 << 10);
    t.setUncaughtExceptionHandler((u, e) -> failed[0] = e);
    t.start();
    t.join();
    same(null, failed[0]);
  }
}
