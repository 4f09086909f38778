// A thread that waits to enter a monitor is not moved by an interrupt: it goes
// on waiting, enters in its turn, and finds its flag set.
// also: jls 17.2
import static conformance.Check.*;

public class InterruptDoesNotOpenMonitors {
  static final Object lock = new Object();
  static boolean mayEnter;
  static volatile String result = "";

  synchronized void method() {
    result += "m" + Thread.currentThread().isInterrupted();
  }

  public static void main(String[] args) throws Exception {
    InterruptDoesNotOpenMonitors o = new InterruptDoesNotOpenMonitors();
    Thread t = new Thread(() -> {
      synchronized (lock) {
        result += mayEnter + "" + Thread.currentThread().isInterrupted();
        try { lock.wait(); } catch (InterruptedException e) { result += "w"; }
      }
    });
    Thread u = new Thread(o::method);
    synchronized (o) {
      synchronized (lock) {
        t.start();
        u.start();
        while (t.getState() != Thread.State.BLOCKED
            || u.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
        t.interrupt();
        u.interrupt();
        for (int i = 0; i < 100; i++) Thread.yield();
        equal(Thread.State.BLOCKED, t.getState());
        equal("", result);
        mayEnter = true;
      }
      t.join();
      equal("truetruew", result);
    }
    u.join();
    equal("truetruewmtrue", result);
  }
}
