// Runtime: total, free and max memory make sense under allocation.
// options: -Xmx48m
public class RuntimeReportsItsMemory {
  static byte[] keep;

  public static void main(String[] args) {
    Runtime r = Runtime.getRuntime();
    long max = r.maxMemory() >> 20;
    System.out.println(max >= 40 && max <= 48);
    System.out.println(r.totalMemory() <= r.maxMemory());
    System.out.println(r.freeMemory() > 0 && r.freeMemory() <= r.totalMemory());
    System.gc();
    long used = r.totalMemory() - r.freeMemory();
    keep = new byte[8 << 20];
    System.gc();
    long more = r.totalMemory() - r.freeMemory();
    System.out.println(more - used > 7 << 20);
    keep = null;
    System.gc();
    long less = r.totalMemory() - r.freeMemory();
    System.out.println(more - less > 7 << 20);
    System.out.println(r.availableProcessors() > 0);
  }
}
// -- exit 0
// -- stdout
// true
// true
// true
// true
// true
// true
