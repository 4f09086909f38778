// An array that no heap could hold is an OutOfMemoryError with its reason; the
// machine goes on.
// raises: OutOfMemoryError
import static conformance.Check.*;

public class SizesBeyondTheMachine {
  public static void main(String[] args) {
    var type = OutOfMemoryError.class;
    int most = Integer.MAX_VALUE;
    String limit = "Requested array size exceeds VM limit";
    String heap = "Java heap space";
    equal(limit, raises(type, () -> new long[most].hashCode()).getMessage());
    equal(limit, raises(type, () -> new Object[most].hashCode()).getMessage());
    equal(heap, raises(type, () -> new long[most / 8].hashCode())
        .getMessage());
    equal(heap, raises(type, () -> new Object[1 << 29].clone())
        .getMessage());
    that(raises(type, () -> "ab".repeat(most)).getMessage() != null,
        "a reason for String.repeat");
    equal(5, new int[5].length);
    equal(limit, raises(type, () -> new double[most].hashCode()).getMessage());
  }
}
