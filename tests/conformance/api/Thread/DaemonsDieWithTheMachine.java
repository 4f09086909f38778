// The machine ends when only daemons are left, without waiting for them or
// running their finally clauses; the main thread's end is not the machine's.
import java.util.concurrent.CountDownLatch;

public class DaemonsDieWithTheMachine {
  public static void main(String[] args) throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Thread daemon = new Thread(() -> {
      try {
        running.countDown();
        Thread.sleep(1000000);
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      } finally {
        System.out.println("finally");
      }
    });
    daemon.setDaemon(true);
    daemon.start();
    running.await();
    Thread main = Thread.currentThread();
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        System.out.println(e);
      }
      System.out.println("main is " + main.getState());
    }).start();
    System.out.println("end of main");
  }
}
// -- exit 0
// -- stdout
// end of main
// main is TERMINATED
