// A volatile write makes earlier writes visible to its reader (JLS 17.4.5);
// long and double volatiles are not torn.
public class VolatilePublishesWhatWasWritten {
  static int[] data;
  static volatile boolean ready;
  static volatile long torn;
  static volatile double tornD;
  static final class Point { final int x, y; Point(int v) { x = v; y = -v; } }
  static Point racy;

  public static void main(String[] args) throws Exception {
    Thread reader = new Thread(() -> {
      while (!ready) Thread.onSpinWait();
      int sum = 0;
      for (int v : data) sum += v;
      System.out.println("sum " + sum);
    });
    reader.start();
    data = new int[100];
    for (int i = 0; i < 100; i++) data[i] = i;
    ready = true;
    reader.join();
    boolean[] bad = new boolean[1];
    Thread check = new Thread(() -> {
      long l;
      do {
        l = torn;
        if ((int) l != (int) (l >> 32)) bad[0] = true;
        double d = tornD;
        if (d != 0 && d != 1.0 / 3 && d != -1e300) bad[0] = true;
        Point p = racy;
        if (p != null && p.x != -p.y) bad[0] = true;
      } while (l != -1);
    });
    check.start();
    for (int i = 0; i < 20000; i++) {
      int k = i & 0x7FFF;
      torn = (long) k << 32 | k;
      tornD = (i & 1) == 0 ? 1.0 / 3 : -1e300;
      if ((i & 15) == 0) racy = new Point(i);
    }
    torn = -1;
    check.join();
    System.out.println(bad[0]);
  }
}
// -- exit 0
// -- stdout
// sum 4950
// false
