// OutOfMemoryError of big arrays, lists, strings and many threads' worth of
// garbage is caught and the machine goes on.
// options: -Xmx32m
import java.util.*;

public class OutOfMemoryLeavesAWorkingHeap {
  interface Act { Object run(); }

  static void t(String what, Act a) {
    try {
      a.run();
      System.out.println(what + " fits");
    } catch (OutOfMemoryError e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  static Object sink;

  public static void main(String[] args) {
    t("huge ints", () -> new int[Integer.MAX_VALUE]);
    t("largest ints", () -> new int[Integer.MAX_VALUE - 2]);
    t("big longs", () -> new long[100_000_000]);
    t("objects", () -> new Object[50_000_000]);
    t("two dimensions", () -> new long[1000][100_000]);
    t("list", () -> { List<Object> l = new ArrayList<>();
      while (true) l.add(new byte[500_000]); });
    t("builder", () -> { StringBuilder s = new StringBuilder("0123456789");
      while (true) s.append(s); });
    t("clone", () -> { List<Object> l = new ArrayList<>(); byte[] b = new byte[3_000_000];
      while (true) l.add(b.clone()); });
    t("reflection", () -> java.lang.reflect.Array.newInstance(long.class, 1 << 28));
    t("copy", () -> Arrays.copyOf(new byte[1], Integer.MAX_VALUE));
    t("concat", () -> "x".repeat(1 << 24) + "y".repeat(1 << 24));
    t("small", () -> new byte[1000]);
    for (int i = 0; i < 200; i++) sink = new byte[500_000];
    System.out.println(((byte[]) sink).length);
    Thread t = new Thread(() -> { throw new OutOfMemoryError("made"); });
    t.setUncaughtExceptionHandler((th, e) -> System.out.println("handler " + e));
    t.start();
    try {
      t.join();
    } catch (InterruptedException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// huge ints: Requested array size exceeds VM limit
// largest ints: Java heap space
// big longs: Java heap space
// objects: Java heap space
// two dimensions: Java heap space
// list: Java heap space
// builder: Java heap space
// clone: Java heap space
// reflection: Java heap space
// copy: Requested array size exceeds VM limit
// concat: Java heap space
// small fits
// 500000
// handler java.lang.OutOfMemoryError: made
