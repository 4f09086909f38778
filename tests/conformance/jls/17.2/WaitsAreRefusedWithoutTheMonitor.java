// wait and notify want the calling thread to hold that object's monitor, and
// wait a timeout that is not negative; the check of arguments comes first.
// raises: IllegalMonitorStateException IllegalArgumentException
import static conformance.Check.*;

public class WaitsAreRefusedWithoutTheMonitor {
  public static void main(String[] args) throws Exception {
    Object o = new Object(), other = new Object();
    Class<?> imse = IllegalMonitorStateException.class,
        iae = IllegalArgumentException.class;
    synchronized (other) {
      raises(imse, () -> o.wait());
      raises(imse, () -> o.wait(0));
      raises(imse, () -> o.wait(5, 5));
      raises(imse, () -> o.notify());
      raises(imse, () -> o.notifyAll());
    }
    synchronized (o) {
      raises(iae, () -> o.wait(-1));
      raises(iae, () -> o.wait(1, -1));
      raises(iae, () -> o.wait(1, 1_000_000));
      Thread t = new Thread(() -> {
        raises(imse, () -> o.notify());
        raises(imse, () -> o.wait(1));
      });
      Throwable[] failed = new Throwable[1];
      t.setUncaughtExceptionHandler((x, e) -> failed[0] = e);
      t.start();
      t.join();
      same(null, failed[0]);
    }
    raises(iae, () -> o.wait(-1));
    Thread.currentThread().interrupt();
    raises(imse, () -> o.wait());
    that(Thread.interrupted(), "the flag was cleared by a refused wait");
    raises(NullPointerException.class, () -> ((Object) null).notify());
  }
}
