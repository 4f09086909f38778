// An array made for type arguments or varargs has the erased component class:
// what does not fit is found by a store check or by a later cast, not before.
// raises: ArrayStoreException ClassCastException
import java.util.*;
import static conformance.Check.*;

public class PollutedArraysShowLate {
  static class Stack<T> {
    private final T[] items;
    @SuppressWarnings("unchecked") Stack() { items = (T[]) new Object[2]; }
    Stack(T[] items) { this.items = items; }
    void set(T t) { items[0] = t; }
    T get() { return items[0]; }
    T[] all() { return items; }
  }

  @SafeVarargs static <T> T[] array(T... t) { return t; }
  static <T> T[] two(T a, T b) { return array(a, b); }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Stack<String> s = new Stack<>();
    ((Stack) s).set(1);
    raises(ClassCastException.class, () -> s.get().length());
    raises(ClassCastException.class, () -> { String[] a = s.all(); });
    Stack<String> strict = new Stack<>(new String[1]);
    raises(ArrayStoreException.class, () -> ((Stack) strict).set(1));
    same(String[].class, array("a", "b").getClass());
    raises(ClassCastException.class, () -> { String[] a = two("a", "b"); });
    List<Integer>[] lists = new List[1];
    Object[] objects = lists;
    objects[0] = List.of("text");
    raises(ClassCastException.class, () -> { int i = lists[0].get(0); });
    raises(ArrayStoreException.class, () -> objects[0] = "text");
  }
}
