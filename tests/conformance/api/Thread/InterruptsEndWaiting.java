// An interrupt ends sleep, wait and join with an InterruptedException and a
// cleared flag, also one that came before; park returns with the flag set.
// raises: InterruptedException
import java.util.concurrent.locks.LockSupport;
import static conformance.Check.*;

public class InterruptsEndWaiting {
  static void interrupted(Body b) {
    Thread me = Thread.currentThread();
    me.interrupt();
    that(me.isInterrupted() && me.isInterrupted(), "asking changes nothing");
    raises(InterruptedException.class, b);
    that(!me.isInterrupted(), "the flag is cleared");
  }

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    interrupted(() -> Thread.sleep(100000));
    interrupted(() -> Thread.sleep(0));
    interrupted(() -> Thread.sleep(0, 1));
    interrupted(() -> { synchronized (lock) { lock.wait(); } });
    interrupted(() -> { synchronized (lock) { lock.wait(1, 1); } });
    interrupted(() -> Thread.currentThread().join());
    interrupted(() -> Thread.currentThread().join(100000));
    Thread.currentThread().interrupt();
    LockSupport.park();
    LockSupport.parkNanos(Long.MAX_VALUE);
    that(Thread.interrupted(), "park keeps the flag");
    that(!Thread.interrupted(), "interrupted clears it");
    // Entering a monitor and spinning are not interrupted.
    Thread.currentThread().interrupt();
    synchronized (lock) { Thread.yield(); }
    that(Thread.interrupted(), "still set");
    Throwable[] got = new Throwable[1];
    Thread t = new Thread(() -> {
      try {
        Thread.sleep(1000000);
      } catch (InterruptedException e) {
        got[0] = e;
      }
    });
    t.start();
    while (t.getState() != Thread.State.TIMED_WAITING) Thread.yield();
    t.interrupt();
    t.join();
    equal("sleep interrupted", got[0].getMessage());
    raises(IllegalArgumentException.class, () -> Thread.sleep(-1));
    raises(IllegalArgumentException.class, () -> Thread.sleep(0, 1000000));
  }
}
