// All softly reachable objects are given up before an OutOfMemoryError is
// thrown, and the machine works on after it.
// options: -Xmx32m
// raises: OutOfMemoryError
import java.lang.ref.*;
import java.util.*;
import static conformance.Check.*;

public class SoftReferencesGoBeforeMemoryDoes {
  static List<Object> kept = new ArrayList<>();

  public static void main(String[] args) {
    List<SoftReference<byte[]>> soft = new ArrayList<>();
    for (int i = 0; i < 8; i++)
      soft.add(new SoftReference<>(new byte[100_000]));
    boolean alive = false;
    for (SoftReference<?> r : soft) alive |= r.get() != null;
    that(alive, "memory was not short");
    int made = 0;
    try {
      while (true) {
        kept.add(new byte[100_000]);
        made++;
      }
    } catch (OutOfMemoryError e) {
      kept = null;
      equal("Java heap space", e.getMessage());
    }
    that(made >= 160, "only " + made + " of 320 arrays could be made");
    for (SoftReference<?> r : soft)
      that(r.get() == null, "softly held when memory ran out");
    for (int i = 0; i < 50; i++) equal(100_000, new byte[100_000].length);
    raises(OutOfMemoryError.class, () -> new byte[1 << 28].hashCode());
  }
}
