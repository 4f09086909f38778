// unpark gives one permit, not more; park uses it up; the blocker shows while
// parked.
import java.util.concurrent.locks.LockSupport;
import static conformance.Check.*;

public class PermitsOfPark {
  static volatile boolean second;

  public static void main(String[] args) throws Exception {
    Thread me = Thread.currentThread();
    LockSupport.unpark(me);
    LockSupport.unpark(me);
    LockSupport.park();
    Object blocker = "blocker";
    Thread t = new Thread(() -> {
      LockSupport.park(blocker);
      second = true;
      LockSupport.park(blocker);
    });
    LockSupport.unpark(t);
    t.start();
    while (LockSupport.getBlocker(t) != blocker
        || t.getState() != Thread.State.WAITING)
      Thread.yield();
    that(!second, "a permit from before the start");
    LockSupport.unpark(t);
    while (!second || t.getState() != Thread.State.WAITING) Thread.yield();
    same(blocker, LockSupport.getBlocker(t));
    LockSupport.unpark(t);
    t.join();
    equal(null, LockSupport.getBlocker(t));
    LockSupport.unpark(null);
    LockSupport.parkNanos(0);
    LockSupport.parkNanos(-1);
    LockSupport.parkUntil(0);
    LockSupport.parkNanos(blocker, 1);
    equal(null, LockSupport.getBlocker(me));
    raises(NullPointerException.class, () -> LockSupport.getBlocker(null));
  }
}
