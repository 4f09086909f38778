// Threads define, use and drop loaders and hidden classes while collections
// go on beside them; what they compute stays right.
// stress: 50
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

public class ClassesGoWhileThreadsRun {
  public static class Step implements IntUnaryOperator {
    static final int[] table = {1, 2, 3};
    static int turns;
    IntUnaryOperator inner = x -> x + table[++turns % 3];
    public int applyAsInt(int x) { return inner.applyAsInt(x) + new Step2().more(x); }
  }
  public static class Step2 {
    int more(int x) { return x & 1; }
  }

  static byte[] bytes(String n) throws Exception {
    try (InputStream in = ClassesGoWhileThreadsRun.class.getResourceAsStream(
             "ClassesGoWhileThreadsRun$" + n + ".class")) {
      return in.readAllBytes();
    }
  }

  static class L extends ClassLoader {
    final byte[] one, two;
    L(byte[] one, byte[] two) {
      super(null);
      this.one = one;
      this.two = two;
    }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      byte[] b = n.endsWith("Step") ? one : n.endsWith("Step2") ? two : null;
      if (b == null) throw new ClassNotFoundException(n);
      return defineClass(n, b, 0, b.length);
    }
  }

  static AtomicInteger total = new AtomicInteger();
  static volatile boolean done;

  static void work(int seed) {
    try {
      byte[] one = bytes("Step"), two = bytes("Step2");
      int x = seed;
      for (int i = 0; i < 40; i++) {
        Class<?> c = i % 2 == 0
            ? new L(one, two).loadClass("ClassesGoWhileThreadsRun$Step")
            : MethodHandles.lookup().defineHiddenClass(two, true).lookupClass();
        Object o = c.getDeclaredConstructor().newInstance();
        if (o instanceof IntUnaryOperator) x = ((IntUnaryOperator) o).applyAsInt(x);
        else x += c.isHidden() ? 1 : 100;
        if (i % 16 == seed) System.gc();
      }
      total.addAndGet(x);
    } catch (Throwable e) {
      e.printStackTrace();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int seed = i;
      threads[i] = new Thread(() -> work(seed));
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    System.out.println(total);
  }
}
// -- exit 0
// -- stdout
// 324
