// Threads that allocate and share objects while others collect.
import java.util.concurrent.atomic.AtomicReferenceArray;

public class SharedGarbageOfManyThreads {
  static class Cell { final int v; Cell next; Cell(int v, Cell n) { this.v = v; next = n; } }

  public static void main(String[] args) throws Exception {
    AtomicReferenceArray<Cell> slots = new AtomicReferenceArray<>(8);
    int[] errors = new int[1];
    Thread[] ts = new Thread[4];
    for (int t = 0; t < ts.length; t++) {
      int me = t;
      ts[t] = new Thread(() -> {
        int x = me + 1;
        for (int i = 0; i < 1500; i++) {
          x = x * 1103515245 + 12345;
          int at = x >>> 29;
          Cell c = slots.get(at), head = new Cell(i, c);
          int n = 0;
          for (Cell k = c; k != null && n < 20; k = k.next) {
            if (k.v < 0 || k.v >= 1500) synchronized (errors) { errors[0]++; }
            n++;
          }
          if (n >= 20) head.next = null;
          slots.compareAndSet(at, c, head);
          if (i % 500 == 499) System.gc();
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    int filled = 0;
    for (int i = 0; i < 8; i++) if (slots.get(i) != null) filled++;
    System.out.println(errors[0] + " " + filled);
  }
}
// -- exit 0
// -- stdout
// 0 8
