// What an uncaught-exception handler throws is ignored: the thread ends, the
// others go on.
import static conformance.Check.*;

public class HandlerOfAThreadThrows {
  static int told;

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 3; i++) {
      Thread t = new Thread(() -> { throw new IllegalStateException(); });
      t.setUncaughtExceptionHandler((x, e) -> {
        told++;
        throw new Error("from the handler");
      });
      t.start();
      t.join();
      same(Thread.State.TERMINATED, t.getState());
      equal(i + 1, told);
    }
  }
}
