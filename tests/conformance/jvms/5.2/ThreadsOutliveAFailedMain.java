// The machine goes on after main threw until the last thread that is no daemon
// has ended; the status is 1 then.
// also: 5.7, jls 12.8
import java.util.concurrent.CountDownLatch;

public class ThreadsOutliveAFailedMain {
  public static void main(String[] args) throws InterruptedException {
    Thread main = Thread.currentThread();
    CountDownLatch started = new CountDownLatch(1);
    new Thread(() -> {
      started.countDown();
      try {
        main.join();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      System.out.println("main is over");
    }).start();
    Thread endless = new Thread(() -> { for (;;) Thread.yield(); });
    endless.setDaemon(true);
    endless.start();
    started.await();
    throw new IllegalStateException("out of main");
  }
}
// -- exit 1
// -- stdout
// main is over
