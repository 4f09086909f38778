// Methods of the library that need too large an array end in OutOfMemoryError:
// clone, copies, strings, builders, collections; their objects stay as they
// were.
// also: 2.5
// raises: OutOfMemoryError
// options: -Xmx32m
import java.util.ArrayList;
import java.util.Arrays;
import static conformance.Check.*;

public class OutOfMemoryFromTheLibrary {
  public static void main(String[] args) {
    Class<?> error = OutOfMemoryError.class;
    byte[] big = new byte[14_000_000];
    for (int i = 0; i < 3; i++) {
      raises(error, () -> { byte[][] two = {big.clone(), big.clone()}; });
      raises(error, () -> Arrays.copyOf(big, 2_000_000_000));
      raises(error, () -> "ab".repeat(1_000_000_000));
      StringBuilder b = new StringBuilder("x");
      raises(error, () -> { while (true) b.append(b); });
      that(b.length() >= 1 << 20 && b.charAt(b.length() - 1) == 'x', "builder");
      ArrayList<Object> list = new ArrayList<>();
      list.add("first");
      raises(error, () -> list.ensureCapacity(Integer.MAX_VALUE));
      equal("first", list.get(0));
      raises(error, () -> new int[3][5_000_000].hashCode());
    }
    equal(14_000_000, big.length);
  }
}
