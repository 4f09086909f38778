// Collections: unmodifiable, checked, synchronized, empty and singleton views.
import java.util.*;

public class CollectionsWrappersGuard {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getClass().getSimpleName() + " "
          + e.getMessage());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> u = Collections.unmodifiableList(l);
    l.add(4);
    show("view", () -> u);
    show("add", () -> u.add(1));
    show("iterator", () -> { Iterator<?> i = u.iterator(); i.next(); i.remove();
        return 0; });
    Map<String, Integer> m =
        Collections.unmodifiableMap(new TreeMap<>(Map.of("a", 1)));
    show("setValue", () -> m.entrySet().iterator().next().setValue(2));
    show("sorted", () -> Collections.unmodifiableSortedSet(new TreeSet<>(l))
        .headSet(3));
    List raw = Collections.checkedList(new ArrayList<>(), String.class);
    show("checked", () -> raw.add(1));
    show("checked ok", () -> raw.add("x"));
    show("sync", () -> {
      List<Integer> s = Collections.synchronizedList(l);
      synchronized (s) { return s.getClass().getSimpleName() + s; }
    });
    show("empty", () -> Collections.emptyList().iterator().hasNext());
    show("empty add", () -> Collections.emptyMap().put(1, 2));
    show("singleton", () -> Collections.singletonMap("k", "v") + ""
        + Collections.singleton(1));
    show("nCopies", () -> Collections.nCopies(3, "ab"));
    show("nCopies bad", () -> Collections.nCopies(-1, "ab"));
    show("frequency", () -> Collections.frequency(List.of(1, 2, 1), 1));
    show("disjoint", () -> Collections.disjoint(l, List.of(9)));
    show("rotate", () -> { Collections.rotate(l, 1); return l; });
    show("swap", () -> { Collections.swap(l, 0, 3); return l; });
    show("reverse", () -> { Collections.reverse(l); return l; });
    show("shuffle", () -> { Collections.shuffle(l, new Random(5)); return l; });
    show("min max", () -> Collections.min(l) + " " + Collections.max(l));
    show("min of none", () -> Collections.min(new ArrayList<Integer>()));
    show("search", () -> Collections.binarySearch(List.of(1, 3, 5), 4));
    show("indexOfSubList", () -> Collections.indexOfSubList(List.of(1, 2, 3, 2,
        3),
        List.of(2, 3)) + " " + Collections.lastIndexOfSubList(List.of(2, 3, 2,
            3),
        List.of(2, 3)));
    show("replaceAll", () -> { Collections.replaceAll(l, 4, 40);
        return l.contains(40); });
    show("copy", () -> { Collections.copy(new ArrayList<>(), l); return 0; });
    show("setFromMap", () -> {
      Set<String> s = Collections.newSetFromMap(new LinkedHashMap<>());
      s.add("z");
      s.add("a");
      return s;
    });
    show("lifo", () -> {
      Queue<Integer> q = Collections.asLifoQueue(new ArrayDeque<>());
      q.add(1);
      q.add(2);
      return q.remove();
    });
    show("enumeration", () ->
        Collections.list(Collections.enumeration(List.of(1, 2))));
  }
}
// -- exit 0
// -- stdout
// view [1, 2, 3, 4]
// add UnsupportedOperationException null
// iterator UnsupportedOperationException null
// setValue UnsupportedOperationException null
// sorted [1, 2]
// checked ClassCastException Attempt to insert class java.lang.Integer element into collection with element type class java.lang.String
// checked ok true
// sync SynchronizedRandomAccessList[1, 2, 3, 4]
// empty false
// empty add UnsupportedOperationException null
// singleton {k=v}[1]
// nCopies [ab, ab, ab]
// nCopies bad IllegalArgumentException List length = -1
// frequency 2
// disjoint true
// rotate [4, 1, 2, 3]
// swap [3, 1, 2, 4]
// reverse [4, 2, 1, 3]
// shuffle [3, 4, 2, 1]
// min max 1 4
// min of none NoSuchElementException null
// search -3
// indexOfSubList 1 2
// replaceAll true
// copy IndexOutOfBoundsException Source does not fit in dest
// setFromMap [z, a]
// lifo 2
// enumeration [1, 2]
