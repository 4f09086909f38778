// freeMemory, totalMemory and maxMemory fit together and with -Xmx.
// options: -Xmx64m
// raises: OutOfMemoryError
import static conformance.Check.*;

public class MemoryFigures {
  static byte[][] kept = new byte[8][];

  public static void main(String[] args) {
    Runtime r = Runtime.getRuntime();
    long max = r.maxMemory(), mib = 1 << 20;
    that(max <= 64 * mib && max > 32 * mib, "max " + max);
    that(r.totalMemory() <= max && r.totalMemory() > 0, "total");
    that(r.freeMemory() >= 0 && r.freeMemory() <= r.totalMemory(), "free");
    r.gc();
    long used = r.totalMemory() - r.freeMemory();
    for (int i = 0; i < kept.length; i++) kept[i] = new byte[1 << 20];
    long more = r.totalMemory() - r.freeMemory();
    that(more - used > 6 * mib, "8 MiB more are " + (more - used));
    kept = null;
    r.gc();
    long less = r.totalMemory() - r.freeMemory();
    that(more - less > 6 * mib, "8 MiB less are " + (more - less));
    raises(OutOfMemoryError.class, () -> kept = new byte[1][70 << 20]);
    that(r.availableProcessors() >= 1, "processors");
    equal("Java heap space", raises(OutOfMemoryError.class,
        () -> kept = new byte[1][100 << 20]).getMessage());
  }
}
