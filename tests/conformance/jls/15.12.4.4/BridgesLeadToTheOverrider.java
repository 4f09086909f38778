// A call through a generic supertype reaches the overriding method by its
// bridge, which casts the arguments: what does not fit is a
// ClassCastException before the method's first line.
// raises: ClassCastException
import java.util.Comparator;
import static conformance.Check.*;

public class BridgesLeadToTheOverrider {
  static String trace = "";

  static abstract class Box<T> {
    abstract T put(T x);
    T twice(T x) { return put(put(x)); }
  }

  static class Text extends Box<String> {
    @Override String put(String s) { trace += "put "; return s + "!"; }
  }

  static class Loud extends Text {
    @Override String put(String s) { return super.put(s).toUpperCase(); }
  }

  interface Shape extends Comparable<Shape> {
    int size();
    default int compareTo(Shape o) { return size() - o.size(); }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Box<String> box = new Loud();
    equal("A!!", box.twice("a"));
    equal("put put ", trace);
    Box raw = box;
    raises(ClassCastException.class, () -> raw.put(5));
    raises(ClassCastException.class, () -> raw.twice(5));
    equal("put put ", trace);
    equal("B!", raw.put("b"));
    Shape one = () -> 1, two = () -> 2;
    Comparable shape = one;
    equal(-1, shape.compareTo(two));
    raises(ClassCastException.class, () -> shape.compareTo("two"));
    Comparator<Object> c = (Comparator) Comparator.<Shape>naturalOrder();
    equal(1, c.compare(two, one));
    raises(ClassCastException.class, () -> c.compare(two, "one"));
  }
}
