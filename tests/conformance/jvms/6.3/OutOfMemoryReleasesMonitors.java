// An OutOfMemoryError that leaves synchronized methods and blocks releases
// their monitors, as any exception does.
// also: 2.11.10, 2.10
// raises: OutOfMemoryError
import static conformance.Check.*;

public class OutOfMemoryReleasesMonitors {
  static final Object lock = new Object();

  synchronized Object method(int n) {
    synchronized (lock) {
      return n == 0 ? new long[Integer.MAX_VALUE] : method(n - 1);
    }
  }

  static synchronized Object ofClass() { return new Object[1][Integer.MAX_VALUE]; }

  public static void main(String[] args) {
    OutOfMemoryReleasesMonitors o = new OutOfMemoryReleasesMonitors();
    for (int i = 0; i < 2; i++) {
      raises(OutOfMemoryError.class, () -> o.method(10));
      raises(OutOfMemoryError.class, () -> ofClass());
      that(!Thread.holdsLock(o) && !Thread.holdsLock(lock)
          && !Thread.holdsLock(OutOfMemoryReleasesMonitors.class), "held");
    }
    synchronized (o) {
      raises(OutOfMemoryError.class, () -> o.method(0));
      that(Thread.holdsLock(o), "one exit too many");
    }
  }
}
