// Thread.stop throws ThreadDeath at some point of the other thread's execution:
// in a loop that calls nothing, with its handlers and finally code run.
// also: 6.3
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class StopIsAsynchronous {
  static volatile boolean spinning;
  static volatile Throwable caught;
  static volatile boolean cleaned;
  static long count;
  // OpenJDK's Zero looks for such exceptions only where it leaves Java code.
  static final boolean ZERO =
      System.getProperty("java.vm.name").contains("Zero");

  static void spin() {
    try {
      spinning = true;
      if (ZERO) for (;;) Thread.yield();
      for (;;) count++;
    } finally {
      cleaned = true;
    }
  }

  @SuppressWarnings("removal")
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      try {
        spin();
      } catch (Throwable e) {
        caught = e;
      }
    });
    t.start();
    while (!spinning) Thread.yield();
    t.stop();
    t.join();
    same(ThreadDeath.class, caught.getClass());
    that(cleaned, "finally was not run");
    CountDownLatch never = new CountDownLatch(1);
    Thread waiting = new Thread(() -> {
      try {
        never.await();
      } catch (Throwable e) {
        caught = e;
      }
    });
    waiting.start();
    while (waiting.getState() != Thread.State.WAITING) Thread.yield();
    waiting.stop();
    waiting.join();
    same(ThreadDeath.class, caught.getClass());
  }
}
