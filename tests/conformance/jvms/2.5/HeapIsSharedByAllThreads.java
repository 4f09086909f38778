// Objects made by one thread are those another sees: through statics, fields
// and arrays, after join or with a monitor in between, though collections ran.
// also: 2.7
import static conformance.Check.*;

public class HeapIsSharedByAllThreads {
  static Object shared;
  static final int[] box = new int[1];

  static Thread started(Runnable r) {
    Thread t = new Thread(r);
    t.start();
    return t;
  }

  public static void main(String[] args) throws Exception {
    Object[] list = new Object[50];
    Thread[] t = new Thread[5];
    for (int i = 0; i < 5; i++) {
      int n = i;
      t[i] = started(() -> {
        for (int k = 0; k < 10; k++) {
          list[n * 10 + k] = new int[] {n, k};
          synchronized (box) { box[0]++; }
          if (k == 5) System.gc();
        }
      });
    }
    for (Thread x : t) x.join();
    equal(50, box[0]);
    for (int i = 0; i < 50; i++) {
      equal(i / 10, ((int[]) list[i])[0]);
      equal(i % 10, ((int[]) list[i])[1]);
    }
    started(() -> shared = list).join();
    same(list, shared);
    started(() -> { ((Object[]) shared)[3] = Thread.currentThread(); }).join();
    that(list[3] instanceof Thread && list[3] != Thread.currentThread(), "3");
  }
}
