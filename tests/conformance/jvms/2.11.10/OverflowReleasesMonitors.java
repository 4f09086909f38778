// A StackOverflowError that leaves synchronized methods and blocks releases
// every monitor on the way, as often as it was entered.
// also: 6.3, 2.5
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class OverflowReleasesMonitors {
  static final Object[] locks = {new Object(), new int[0], "x", Error.class};

  synchronized int method(int n) { return method(n + 1) + 1; }

  static synchronized int ofClass(int n) { return ofClass(n + 1) + 1; }

  static int block(int n) {
    synchronized (locks[n % 4]) {
      return block(n + 1) + 1;
    }
  }

  int both(int n) {
    synchronized (locks[n % 4]) {
      return method2(n);
    }
  }

  synchronized int method2(int n) { return both(n + 1); }

  public static void main(String[] args) throws Exception {
    OverflowReleasesMonitors o = new OverflowReleasesMonitors();
    Class<?> error = StackOverflowError.class;
    for (int i = 0; i < 3; i++) {
      raises(error, () -> o.method(0));
      raises(error, () -> ofClass(0));
      raises(error, () -> block(0));
      raises(error, () -> o.both(0));
      that(!Thread.holdsLock(o), "object");
      that(!Thread.holdsLock(OverflowReleasesMonitors.class), "class");
      for (Object lock : locks) that(!Thread.holdsLock(lock), "block");
    }
    // Another thread can enter them all.
    Thread t = new Thread(() -> {
      synchronized (o) { for (Object l : locks) synchronized (l) { } }
    });
    t.start();
    t.join();
  }
}
