// The default handler replaces the trace of main, whose status stays 1.
import java.util.concurrent.CountDownLatch;

public class DefaultHandlerSeesExceptionOfMain {
  public static void main(String[] args) {
    CountDownLatch handled = new CountDownLatch(1);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
      System.out.println(t.getName() + " " + e + " " + t.isAlive());
      handled.countDown();
    });
    Thread other = new Thread(() -> {
      try {
        handled.await();
      } catch (InterruptedException e) {
        System.out.println("interrupted");
      }
      System.out.println("other ends");
    });
    other.start();
    throw new IllegalArgumentException("main");
  }
}
// -- exit 1
// -- stdout
// main java.lang.IllegalArgumentException: main true
// other ends
