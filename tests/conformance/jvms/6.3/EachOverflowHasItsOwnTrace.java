// Each StackOverflowError is an object of its own, whose trace begins in the
// method that overflowed, and may be kept.
// also: 2.5
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class EachOverflowHasItsOwnTrace {
  static int first(int n) { return second(n + 1) + 1; }

  static int second(int n) { return first(n + 1) + 1; }

  static int third(int n) { return third(n + 1) + 1; }

  public static void main(String[] args) throws Exception {
    Throwable[] all = new Throwable[12];
    Thread t = new Thread(null, () -> {
      for (int i = 0; i < all.length; i++)
        all[i] = i % 2 == 0
            ? raises(StackOverflowError.class, () -> first(0))
            : raises(StackOverflowError.class, () -> third(0));
    }, "small", 256 << 10);
    t.start();
    t.join();
    System.gc();
    for (int i = 0; i < all.length; i++) {
      StackTraceElement[] trace = all[i].getStackTrace();
      that(trace.length > 50, "only " + trace.length);
      for (int k = 0; k < 40; k++) {
        String name = trace[k].getMethodName();
        if (i % 2 == 1) equal("third", name);
        else that(name.equals("first") || name.equals("second"), name);
        if (i % 2 == 0 && k > 0)
          that(!name.equals(trace[k - 1].getMethodName()), "twice " + name);
      }
      for (int k = 0; k < i; k++) that(all[k] != all[i], "one object");
    }
  }
}
