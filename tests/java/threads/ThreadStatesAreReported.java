// Thread.getState through a life (JLS 17, Thread.State).
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

public class ThreadStatesAreReported {
  static final Object lock = new Object();
  static volatile boolean spin = true;

  static void until(Thread t, Thread.State s) {
    while (t.getState() != s) Thread.yield();
    System.out.println(t.getName() + " " + s);
  }

  static Thread start(String name, Runnable r) {
    Thread t = new Thread(r, name);
    System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive());
    t.start();
    return t;
  }

  public static void main(String[] args) throws Exception {
    Thread r = start("spinner", () -> { while (spin) Thread.onSpinWait(); });
    until(r, Thread.State.RUNNABLE);
    Thread b, w, s, p, j;
    synchronized (lock) {
      b = start("blocked", () -> { synchronized (lock) { spin = false; } });
      until(b, Thread.State.BLOCKED);
    }
    w = start("waiter", () -> { synchronized (lock) {
      try { lock.wait(); } catch (InterruptedException e) { } } });
    until(w, Thread.State.WAITING);
    s = start("sleeper", () -> {
      try { Thread.sleep(1000000); } catch (InterruptedException e) { } });
    until(s, Thread.State.TIMED_WAITING);
    p = start("parked", () -> LockSupport.park());
    until(p, Thread.State.WAITING);
    j = start("joiner", () -> {
      try { p.join(); } catch (InterruptedException e) { } });
    until(j, Thread.State.WAITING);
    synchronized (lock) {
      lock.notify();
      until(w, Thread.State.BLOCKED);
    }
    s.interrupt();
    LockSupport.unpark(p);
    for (Thread t : new Thread[]{r, b, w, s, p, j}) {
      t.join();
      until(t, Thread.State.TERMINATED);
    }
  }
}
// -- exit 0
// -- stdout
// spinner NEW false
// spinner RUNNABLE
// blocked NEW false
// blocked BLOCKED
// waiter NEW false
// waiter WAITING
// sleeper NEW false
// sleeper TIMED_WAITING
// parked NEW false
// parked WAITING
// joiner NEW false
// joiner WAITING
// waiter BLOCKED
// spinner TERMINATED
// blocked TERMINATED
// waiter TERMINATED
// sleeper TERMINATED
// parked TERMINATED
// joiner TERMINATED
