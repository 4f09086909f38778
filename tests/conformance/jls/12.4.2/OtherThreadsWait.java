// While one thread initialises a class others wait, and see it whole.
// also: jvms 5.5
// alone:
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class OtherThreadsWait {
  static final CountDownLatch entered = new CountDownLatch(1);
  static final CountDownLatch leave = new CountDownLatch(1);
  static volatile boolean done;

  static class Slow {
    static int value;
    static {
      entered.countDown();
      try { leave.await(); } catch (InterruptedException e) { throw new Error(e); }
      value = 42;
      done = true;
    }
  }

  public static void main(String[] args) throws Exception {
    int[] seen = new int[2];
    boolean[] whole = new boolean[2];
    Thread first = new Thread(() -> seen[0] = Slow.value);
    first.start();
    entered.await();
    Thread second = new Thread(() -> { seen[1] = Slow.value; whole[1] = done; });
    second.start();
    while (second.getState() == Thread.State.NEW) Thread.onSpinWait();
    Thread.sleep(20);
    equal(0, seen[1]);
    leave.countDown();
    first.join();
    second.join();
    equal(42, seen[0]);
    equal(42, seen[1]);
    equal(true, whole[1]);
  }
}
