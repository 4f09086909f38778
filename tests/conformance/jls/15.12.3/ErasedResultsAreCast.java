// The compile-time descriptor is the erased one: where more is known a cast
// follows the call and fails there, not in the method, when a heap was
// polluted; unused and compared results need no cast.
// raises: ClassCastException
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class ErasedResultsAreCast {
  static int entered;

  @SuppressWarnings("unchecked")
  static <T> T same(Object o) { entered++; return (T) o; }

  @SafeVarargs static <T> T[] all(T... x) { return x; }

  static <T> T[] pair(T a, T b) { return all(a, b); }

  static <T extends Comparable<T>> int compare(T a, T b) { return a.compareTo(b); }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Class<?> error = ClassCastException.class;
    raises(error, () -> { String s = same(5); });
    raises(error, () -> { int i = ErasedResultsAreCast.<Integer>same("x"); });
    raises(error, () -> ErasedResultsAreCast.<String>same(5).length());
    equal(3, entered);
    Object o = same(5);
    ErasedResultsAreCast.<String>same(5);
    that(same(7) != null, "null");
    equal(6, entered);
    List<String> strings = new ArrayList<>();
    ((List) strings).add(9);
    equal(1, strings.size());
    Object first = strings.get(0);
    equal(9, first);
    raises(error, () -> { String s = strings.get(0); });
    raises(error, () -> { for (String s : strings) entered++; });
    raises(error, () -> { String[] s = pair("a", "b"); });
    Object[] fine = pair("a", "b");
    equal(2, fine.length);
    raises(error, () -> compare((Comparable) "a", (Comparable) 1));
  }
}
