// The machine ends when the last thread that is no daemon has ended, whatever
// daemons do; a daemon's children are daemons.
// also: jls 12.8
import java.util.concurrent.CountDownLatch;

public class DaemonThreadsDoNotHoldTheMachine {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch up = new CountDownLatch(2);
    Thread daemon = new Thread(() -> {
      Thread child = new Thread(() -> {
        System.out.println(Thread.currentThread().isDaemon());
        up.countDown();
        for (;;) Thread.yield();
      });
      child.start();
      up.countDown();
      synchronized (up) {
        for (;;) {
          try {
            up.wait();
          } catch (InterruptedException e) {
            return;
          }
        }
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    up.await();
    Thread main = Thread.currentThread();
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        return;
      }
      System.out.println("last");
    }).start();
    System.out.println("main");
  }
}
// -- exit 0
// -- stdout
// true
// main
// last
