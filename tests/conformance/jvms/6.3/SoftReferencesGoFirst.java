// Before OutOfMemoryError is thrown everything softly reachable is let go: what
// only soft references hold never stands in the way.
// also: 2.5
// raises: OutOfMemoryError
// options: -Xmx32m
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class SoftReferencesGoFirst {
  public static void main(String[] args) {
    List<SoftReference<byte[]>> soft = new ArrayList<>();
    for (int i = 0; i < 200; i++)
      soft.add(new SoftReference<>(new byte[1 << 20]));
    SoftReference<byte[]> last = new SoftReference<>(new byte[1000]);
    List<byte[]> held = new ArrayList<>();
    raises(OutOfMemoryError.class, () -> {
      while (true) held.add(new byte[1 << 20]);
    });
    that(held.size() >= 10, "only " + held.size());
    held.clear();
    for (SoftReference<byte[]> s : soft) same(null, s.get());
    same(null, last.get());
  }
}
