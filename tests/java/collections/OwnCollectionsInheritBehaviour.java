// AbstractMap, AbstractSet, AbstractQueue, AbstractSequentialList subclasses.
import java.util.*;

public class OwnCollectionsInheritBehaviour {
  static class Squares extends AbstractMap<Integer, Integer> {
    final int n;
    Squares(int n) { this.n = n; }
    @Override public Set<Entry<Integer, Integer>> entrySet() {
      return new AbstractSet<>() {
        @Override public Iterator<Entry<Integer, Integer>> iterator() {
          return new Iterator<>() {
            int i;
            @Override public boolean hasNext() { return i < n; }
            @Override public Entry<Integer, Integer> next() {
              if (i == n) throw new NoSuchElementException();
              return new SimpleImmutableEntry<>(i, i * i++);
            }
          };
        }
        @Override public int size() { return n; }
      };
    }
  }

  static class Ring extends AbstractQueue<String> {
    final LinkedList<String> l = new LinkedList<>();
    @Override public boolean offer(String s) { return l.size() < 2 && l.add(s);
        }
    @Override public String poll() { return l.pollFirst(); }
    @Override public String peek() { return l.peekFirst(); }
    @Override public Iterator<String> iterator() { return l.iterator(); }
    @Override public int size() { return l.size(); }
  }

  public static void main(String[] args) {
    Squares m = new Squares(4);
    System.out.println(m + " " + m.get(3) + " " + m.containsKey(4) + " "
        + m.containsValue(9) + " " + m.keySet() + m.values() + " " +
            m.hashCode() + " "
        + m.equals(Map.of(0, 0, 1, 1, 2, 4, 3, 9)));
    for (Runnable r : new Runnable[] {() -> m.put(1, 1), () -> m.remove(1),
        () -> m.clear(), () -> m.entrySet().iterator().next().setValue(1),
        () -> m.computeIfAbsent(9, k -> 1)}) {
      try {
        r.run();
        System.out.println("done");
      } catch (UnsupportedOperationException e) {
        System.out.println("unsupported " + e.getMessage());
      }
    }
    Ring q = new Ring();
    System.out.println(q.add("a") + " " + q.offer("b") + " " + q.offer("c"));
    try {
      q.add("d");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(q + " " + q.element() + q.remove() + q.remove());
    try {
      q.remove();
    } catch (NoSuchElementException e) {
      System.out.println("empty");
    }
    AbstractMap.SimpleEntry<String, Integer> e =
        new AbstractMap.SimpleEntry<>("k", 1);
    e.setValue(2);
    System.out.println(e + " " + e.equals(Map.entry("k", 2)) + " " +
        e.hashCode());
    HashMap<List<Integer>, String> h = new HashMap<>();
    List<Integer> key = new ArrayList<>(List.of(1));
    h.put(key, "v");
    key.add(2);
    System.out.println(h.get(key) + " " + h.containsKey(List.of(1)) + " " +
        h.size() + " "
        + h.values());
  }
}
// -- exit 0
// -- stdout
// {0=0, 1=1, 2=4, 3=9} 9 false true [0, 1, 2, 3][0, 1, 4, 9] 16 true
// unsupported null
// unsupported remove
// unsupported remove
// unsupported null
// unsupported null
// true true false
// Queue full
// [a, b] aab
// empty
// k=2 true 105
// null false 1 [v]
