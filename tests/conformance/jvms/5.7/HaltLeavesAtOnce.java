// Runtime.halt ends the machine at once: no hooks, no finally, no waiting for
// threads; its status is cut to eight bits.
// also: jls 12.8
import java.util.concurrent.CountDownLatch;

public class HaltLeavesAtOnce {
  public static void main(String[] args) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println("hook")));
    CountDownLatch up = new CountDownLatch(1);
    new Thread(() -> {
      up.countDown();
      for (;;) Thread.yield();
    }).start();
    up.await();
    try {
      System.out.println("here");
      Runtime.getRuntime().halt(-2);
    } finally {
      System.out.println("finally");
    }
  }
}
// -- exit 254
// -- stdout
// here
