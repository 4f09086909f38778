// One call of hashCode, equals or toString on an Object serves strings, boxes,
// arrays, enums, records, classes and null, each by its own method.
// also: 5.4.6
// raises: NullPointerException
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class ObjectsMethodsAtOneSite {
  record Pair(int a, String b) { }
  static class Own {
    @Override public int hashCode() { return 5; }
    @Override public boolean equals(Object o) { return o instanceof String; }
    @Override public String toString() { return null; }
  }

  static int hash(Object o) { return o.hashCode(); }
  static boolean same(Object a, Object b) { return a.equals(b); }
  static String text(Object o) { return o.toString(); }

  public static void main(String[] args) {
    List<Object> list = new ArrayList<>(List.of(1, "x"));
    int[] array = {1};
    Object[] all = {"abc", 77, 77L, 'c', 1.5, true, list, new Pair(1, "p"),
        Thread.State.NEW, int.class, array, new Own()};
    int[] hashes = {96354, 77, 77, 99, 1073217536, 1231, 31 * (31 + 1) + 120,
        new Pair(1, "p").hashCode(), Thread.State.NEW.hashCode(),
        System.identityHashCode(int.class), System.identityHashCode(array), 5};
    String[] texts = {"abc", "77", "77", "c", "1.5", "true", "[1, x]",
        "Pair[a=1, b=p]", "NEW", "int", null, null};
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < all.length; i++) {
        equal(hashes[i], hash(all[i]));
        if (i != 10) equal(texts[i], text(all[i]));
        for (int k = 0; k < all.length; k++)
          equal(i == k && i != 11 || i == 11 && k == 0, same(all[i], all[k]));
      }
      raises(NullPointerException.class, () -> hash(null));
      raises(NullPointerException.class, () -> same(null, "abc"));
      equal(false, same("abc", null));
    }
  }
}
