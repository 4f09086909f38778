// When there is no room for an object the creation is an OutOfMemoryError, and
// nothing else has changed: the program goes on, and the next creation may
// succeed.
// raises: OutOfMemoryError
// also: jls 15.10, jvms 2.5, jvms 6.5.newarray
// options: -Xmx48m
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class NoRoomForAnObject {
  static long[] kept = new long[10];
  static int runs;

  static class Hungry { final long[] data; Hungry() { data = new long[1 << 26]; runs++; } }

  static int fill(List<Object> all) {
    try {
      for (;;) all.add(new byte[1 << 20]);
    } catch (OutOfMemoryError e) {
      return all.size();
    }
  }

  public static void main(String[] args) {
    Class<?> error = OutOfMemoryError.class;
    for (int i = 0; i < 2; i++) {
      raises(error, () -> kept = new long[Integer.MAX_VALUE]);
      raises(error, () -> kept = new long[1 << 26]);
      raises(error, () -> new Hungry());
      raises(error, () -> new int[1 << 12][1 << 16].clone());
      raises(error, () -> "x".repeat(1 << 30));
    }
    equal(10, kept.length);
    equal(0, runs);
    int n = fill(new ArrayList<>());
    that(n > 4, "only " + n);
    int m = fill(new ArrayList<>());
    that(m > n / 2, m + " after " + n);
    equal(1 << 20, new byte[1 << 20].length);
  }
}
