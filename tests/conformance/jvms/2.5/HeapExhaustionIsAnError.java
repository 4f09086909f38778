// A full heap is an OutOfMemoryError; what was held can be let go and the
// program goes on.
// raises: OutOfMemoryError
// also: 6.3
// options: -Xmx32m
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class HeapExhaustionIsAnError {
  static List<byte[]> held;

  static void fill() {
    held = new ArrayList<>();
    while (true) held.add(new byte[100_000]);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      raises(OutOfMemoryError.class, () -> fill());
      int size = held.size();
      held = null;
      that(size > 50, "too few");
    }
    equal(5_000_000, new byte[5_000_000].length);
  }
}
