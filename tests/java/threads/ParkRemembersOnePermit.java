// LockSupport: a permit given before, permits do not add up, blockers.
import java.util.concurrent.locks.LockSupport;

public class ParkRemembersOnePermit {
  static volatile int stage;

  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    LockSupport.unpark(main);
    LockSupport.unpark(main);
    LockSupport.park();
    System.out.println("first permit");
    long start = System.nanoTime();
    LockSupport.parkNanos(2_000_000);
    System.out.println(System.nanoTime() - start >= 1_000_000);
    LockSupport.parkNanos(-5);
    LockSupport.parkUntil(1);
    LockSupport.unpark(null);
    Thread t = new Thread(() -> {
      while (stage == 0) LockSupport.park("blocker");
      stage = 2;
      LockSupport.unpark(main);
    });
    t.start();
    while (LockSupport.getBlocker(t) == null) Thread.onSpinWait();
    System.out.println(LockSupport.getBlocker(t));
    stage = 1;
    LockSupport.unpark(t);
    while (stage != 2) LockSupport.park();
    t.join();
    System.out.println(LockSupport.getBlocker(t));
    Thread.currentThread().interrupt();
    LockSupport.park();
    System.out.println(Thread.interrupted());
    Thread unstarted = new Thread(() -> {
      LockSupport.parkNanos(1);
      System.out.println("ran");
    });
    LockSupport.unpark(unstarted);
    unstarted.start();
    unstarted.join();
  }
}
// -- exit 0
// -- stdout
// first permit
// true
// blocker
// null
// true
// ran
