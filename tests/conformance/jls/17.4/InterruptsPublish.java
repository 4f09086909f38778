// What a thread did before it interrupted another is seen by that one once it
// finds itself interrupted, by a query or by an exception.
import static conformance.Check.*;

public class InterruptsPublish {
  static int plain;
  static long[] array = new long[8];

  static void write(Thread t, int v) {
    plain = v;
    for (int i = 0; i < array.length; i++) array[i] = (long) v << 32 | v;
    t.interrupt();
  }

  static void seen(int v) {
    equal(v, plain);
    for (long l : array) equal((long) v << 32 | v, l);
  }

  public static void main(String[] args) throws Exception {
    Thread me = Thread.currentThread();
    for (int i = 1; i <= 20; i++) {
      int v = i;
      Thread t = new Thread(() -> write(me, v));
      t.start();
      switch (i % 4) {
        case 0: while (!Thread.interrupted()) Thread.onSpinWait(); break;
        case 1: while (!me.isInterrupted()) Thread.onSpinWait();
        Thread.interrupted();
        break;
        case 2: raises(InterruptedException.class, () ->
            Thread.sleep(3_600_000));
        break;
        default: synchronized (array) {
          raises(InterruptedException.class, () -> {
            while (true) array.wait();
          });
        }
      }
      seen(v);
      t.join();
    }
    that(!Thread.interrupted(), "flag");
  }
}
