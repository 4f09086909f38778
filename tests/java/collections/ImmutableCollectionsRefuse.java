// List.of, Set.of, Map.of, copyOf: what they refuse and how they compare.
import java.util.*;
import java.util.stream.Collectors;

public class ImmutableCollectionsRefuse {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + ": " + body.run());
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) {
    List<Integer> l = List.of(1, 2, 3);
    show("add", () -> l.add(1));
    show("set", () -> l.set(0, 1));
    show("remove", () -> l.remove(0));
    show("sort", () -> { l.sort(null); return 0; });
    show("null element", () -> List.of(1, null));
    show("contains null", () -> l.contains(null));
    show("get", () -> List.of(1).get(1));
    show("get 5", () -> l.get(5));
    show("sub", () -> l.subList(1, 3));
    show("sub add", () -> l.subList(1, 3).add(1));
    show("iterator", () -> { l.iterator().remove(); return 0; });
    show("duplicate", () -> Set.of("a", "a"));
    show("duplicates", () -> Set.of(1, 2, 3, 4, 2));
    show("duplicate key", () -> Map.of("k", 1, "k", 2));
    show("entries", () -> Map.ofEntries(Map.entry("k", 1)).put("x", 1));
    show("null value", () -> Map.of("k", null));
    show("get null", () -> Map.of("k", 1).get(null));
    show("entry", () -> Map.entry("k", 1).setValue(2));
    show("copy", () -> List.copyOf(l) == l);
    show("copy null", () -> List.copyOf(Arrays.asList(1, null)));
    show("equals", () -> l.equals(Arrays.asList(1, 2, 3)) + " " + l.hashCode());
    show("sets", () -> Set.of(3, 1, 2).equals(new HashSet<>(l)) + " "
        + Set.of(1, 2).hashCode());
    show("maps", () -> Map.of(1, 2, 3, 4).equals(Map.of(3, 4, 1, 2)) + " "
        + Map.of("a", 1, "b", 2).hashCode());
    show("toList", () -> l.stream().map(x -> x == 2 ? null : x).toList());
    show("toUnmodifiable", () -> l.stream()
        .collect(Collectors.toUnmodifiableList())
        .remove(0));
    show("big", () -> {
      Map<Integer, Integer> m = new TreeMap<>();
      for (int i = 0; i < 50; i++) m.put(i, i * i);
      Map<Integer, Integer> c = Map.copyOf(m);
      return c.equals(m) + " " + c.get(49) + " " + c.containsKey(50);
    });
    show("single clear", () -> { Set.of(1).clear(); return 0; });
    show("toArray", () -> List.of().toArray().length + " "
        + List.of("x").toArray(String[]::new)[0]);
  }
}
// -- exit 0
// -- stdout
// add: java.lang.UnsupportedOperationException
// set: java.lang.UnsupportedOperationException
// remove: java.lang.UnsupportedOperationException
// sort: java.lang.UnsupportedOperationException
// null element: java.lang.NullPointerException
// contains null: java.lang.NullPointerException
// get: java.lang.IndexOutOfBoundsException: Index: 1 Size: 1
// get 5: java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 3
// sub: [2, 3]
// sub add: java.lang.UnsupportedOperationException
// iterator: java.lang.UnsupportedOperationException
// duplicate: java.lang.IllegalArgumentException: duplicate element: a
// duplicates: java.lang.IllegalArgumentException: duplicate element: 2
// duplicate key: java.lang.IllegalArgumentException: duplicate key: k
// entries: java.lang.UnsupportedOperationException
// null value: java.lang.NullPointerException
// get null: java.lang.NullPointerException: Cannot invoke "Object.equals(Object)" because "o" is null
// entry: java.lang.UnsupportedOperationException: not supported
// copy: true
// copy null: java.lang.NullPointerException
// equals: true 30817
// sets: true 3
// maps: true 192
// toList: [1, null, 3]
// toUnmodifiable: java.lang.UnsupportedOperationException
// big: true 2401 false
// single clear: java.lang.UnsupportedOperationException
// toArray: 0 x
