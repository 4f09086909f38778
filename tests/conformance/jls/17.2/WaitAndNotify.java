// wait, notify and notifyAll want the monitor; wait gives it up at every depth
// and takes it back; interruption ends a wait and clears the flag.
// alone:
import static conformance.Check.*;

public class WaitAndNotify {
  public static void main(String[] args) throws Exception {
    Object o = new Object();
    Class<?> imse = IllegalMonitorStateException.class;
    raises(imse, () -> o.wait(1));
    raises(imse, () -> o.notify());
    raises(imse, () -> o.notifyAll());
    synchronized (o) {
      raises(IllegalArgumentException.class, () -> o.wait(-1));
      o.notify();
      Thread.currentThread().interrupt();
      raises(InterruptedException.class, () -> o.wait());
      that(!Thread.interrupted(), "the flag is still set");
      that(Thread.holdsLock(o), "the monitor is lost");
    }
    boolean[] ready = new boolean[1];
    Thread t;
    synchronized (o) {
      synchronized (o) {
        t = new Thread(() -> {
          synchronized (o) { ready[0] = true; o.notifyAll(); }
        });
        t.start();
        while (!ready[0]) o.wait();
      }
      that(Thread.holdsLock(o), "the outer entry is lost");
    }
    t.join();
  }
}
