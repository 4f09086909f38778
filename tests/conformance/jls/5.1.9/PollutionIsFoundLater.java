// An unchecked conversion checks nothing when it is made; the wrong element is
// found where it is used as what it is not, and only there.
// raises: ClassCastException
// javac: -Xlint:none

import static conformance.Check.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class PollutionIsFoundLater {
  static class Box<T> {
    T value;
    Box(T value) { this.value = value; }
    T get() { return value; }
    boolean same(T other) { return value == other; }
  }
  @SafeVarargs static <T> T[] array(T... all) { return all; }
  static <T> T[] pair(T a, T b) { return array(a, b); }
  static int sink;
  public static void main(String[] args) {
    Box raw = new Box<Integer>(5);
    Box<String> wrong = raw;
    Object seen = wrong.get();
    equal((Object) 5, seen);
    equal("5", "" + (Object) wrong.value);
    equal(false, wrong.same(null));
    raises(ClassCastException.class, () -> sink = wrong.get().length());
    raises(ClassCastException.class, () -> { String s = wrong.value; });
    List<String> list = (List) new ArrayList<>(Collections.nCopies(2, 1L));
    equal(2, list.size());
    equal(true, list.contains((Object) 1L));
    raises(ClassCastException.class, () -> { for (String s : list) sink++; });
    list.set(0, "x");
    equal("x", list.get(0));
    raises(ClassCastException.class, () -> list.get(1).isEmpty());
    same(Object[].class, ((Object) PollutionIsFoundLater.<Object>pair("a", 1)).getClass());
    raises(ClassCastException.class, () -> { String[] s = pair("a", "b"); });
    String[] good = array("a", "b");
    equal(2, good.length);
  }
}
