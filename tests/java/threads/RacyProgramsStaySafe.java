// Threads that allocate, publish without synchronisation, copy what others
// write, overflow their stacks and start more threads, while another looks
// at all their stacks and the collector runs: nothing breaks (JLS 17.4.9).
// stress: 10
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

public class RacyProgramsStaySafe {
  static volatile Object seen;
  static volatile boolean stop;
  static Object plain;
  static final long[] shared = new long[64];
  static final Object[] published = new Object[8];

  static int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }

  static int forever(int n) { return 1 + forever(n + 1); }

  static int churn(int id) throws Exception {
    List<Object> keep = new ArrayList<>();
    int bad = 0;
    for (int k = 0; k < 400; k++) {
      Object o = k % 3 == 0 ? new int[k % 50] : k % 3 == 1 ? "s" + k : new LinkedList<>(List.of(1));
      if (k % 10 == 0) keep.add(o);
      if (keep.size() > 20) keep.clear();
      seen = o;
      plain = o;
      if (plain instanceof String s && s.charAt(0) != 's') bad++;
      shared[k % 64]++;
      published[k % 8] = new int[] {k};
      if (published[(k + 3) % 8] instanceof int[] a && a[0] < 0) bad++;
      System.arraycopy(shared, 0, shared, 10, 50);
      System.arraycopy(published, 0, published, 1, 6);
      if (published.clone().length != Arrays.copyOf(shared, 8).length) bad++;
      if (k % 100 == id) {
        WeakReference<Object> w = new WeakReference<>(new Object());
        System.gc();
        if (deep(200) != 200 || (w.get() != null && w.get().hashCode() == 0)) bad++;
        Thread t = new Thread(() -> seen = new Object());
        t.start();
        t.join();
      }
      if (k == 300) {
        try {
          forever(0);
        } catch (StackOverflowError e) {
          if (e.getStackTrace().length != 1024) bad++;
        }
      }
    }
    return bad;
  }

  public static void main(String[] args) throws Exception {
    Thread[] threads = new Thread[5];
    int[] bad = new int[5];
    for (int i = 0; i < threads.length; i++) {
      int id = i;
      threads[i] = new Thread(() -> {
        try {
          bad[id] = churn(id);
        } catch (Throwable e) {
          System.out.println(e);
        }
      });
      threads[i].start();
    }
    Thread watcher = new Thread(() -> {
      for (int n = 0; n < 50 && !stop; n++) {
        for (Thread t : threads) t.getStackTrace();
        if (Thread.getAllStackTraces().isEmpty()) System.out.println("none");
        Thread.yield();
      }
    });
    watcher.start();
    for (Thread t : threads) t.join();
    stop = true;
    watcher.join();
    System.out.println(Arrays.toString(bad));
  }
}
// -- exit 0
// -- stdout
// [0, 0, 0, 0, 0]
