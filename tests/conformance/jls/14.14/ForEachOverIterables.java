// An enhanced for asks the Iterable for one iterator, then hasNext and next in
// turn; each round has a variable of its own, checked against its type.
// raises: ClassCastException NullPointerException
import java.util.*;
import java.util.function.Supplier;
import static conformance.Check.*;

public class ForEachOverIterables {
  static String trace = "";

  static Iterable<Integer> count(int n) {
    trace += "e";
    return () -> {
      trace += "i";
      return new Iterator<>() {
        int i;
        public boolean hasNext() { trace += "h"; return i < n; }
        public Integer next() { trace += "n"; return i++; }
      };
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    for (int i : count(2)) trace += i;
    equal("eihn0hn1h", trace);
    trace = "";
    for (int i : count(5)) { if (i == 0) continue; break; }
    equal("eihnhn", trace);
    List<Supplier<String>> all = new ArrayList<>();
    for (String s : List.of("a", "b")) { String t = s; all.add(() -> s + t); }
    equal("aabb", all.get(0).get() + all.get(1).get());
    List<String> wrong = (List) List.of("x", 1);
    raises(ClassCastException.class, () -> {
      for (String s : wrong) trace += s;
    });
    equal("eihnhnx", trace);
    raises(NullPointerException.class, () -> {
      for (Object o : (List<Object>) null) ;
    });
    raises(NullPointerException.class, () -> {
      for (int i : Arrays.asList(1, null)) trace += i;
    });
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    raises(ConcurrentModificationException.class, () -> {
      for (Integer i : list) list.remove(i);
    });
    equal(2, list.size());
  }
}
