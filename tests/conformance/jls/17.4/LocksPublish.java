// What happened before a monitor was left is seen by who enters it next; a
// thread that polls under the lock sees every step whole.
import static conformance.Check.*;

public class LocksPublish {
  static final Object lock = new Object();
  static int a, b;
  static String text = "";
  static boolean stop;

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      for (int i = 1; i <= 200; i++) {
        synchronized (lock) {
          a = i;
          text = "s" + i;
          b = -i;
        }
      }
      synchronized (lock) { stop = true; }
    });
    t.start();
    int last = 0;
    for (boolean s = false; !s; ) {
      synchronized (lock) {
        s = stop;
        equal(0, a + b);
        that(a >= last, "went back");
        last = a;
        if (a > 0) equal("s" + a, text);
      }
    }
    equal(200, last);
    t.join();
  }
}
