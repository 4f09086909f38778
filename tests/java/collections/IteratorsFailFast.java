// Fail-fast iterators of every java.util collection.
import java.util.*;

public class IteratorsFailFast {
  static void collection(Collection<Integer> c) {
    c.addAll(List.of(1, 2, 3, 4));
    String name = c.getClass().getSimpleName();
    try {
      for (Integer i : c) c.add(i + 100);
      System.out.println(name + " add: nothing");
    } catch (ConcurrentModificationException e) {
      System.out.println(name + " add: " + e);
    }
    Iterator<Integer> it = c.iterator();
    try {
      it.remove();
    } catch (IllegalStateException e) {
      System.out.println(name + " remove before next: " + e.getMessage());
    }
    it.next();
    it.remove();
    try {
      it.remove();
    } catch (IllegalStateException e) {
      System.out.println(name + " remove twice");
    }
    while (it.hasNext()) it.next();
    try {
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println(name + " past the end");
    }
    try {
      c.forEach(x -> { if (c.size() > 3) c.clear(); });
      System.out.println(name + " forEach: nothing");
    } catch (ConcurrentModificationException e) {
      System.out.println(name + " forEach failed");
    }
  }

  static void map(Map<Integer, Integer> m) {
    for (int i = 0; i < 4; i++) m.put(i, i);
    String name = m.getClass().getSimpleName();
    try {
      for (Integer k : m.keySet()) m.remove(k);
    } catch (ConcurrentModificationException e) {
      System.out.println(name + " keySet failed, left " + m.size());
    }
    try {
      m.computeIfAbsent(50, k -> { m.put(51, 1); return 2; });
      System.out.println(name + " computed");
    } catch (ConcurrentModificationException e) {
      System.out.println(name + " computeIfAbsent failed");
    }
    m.entrySet().removeIf(e -> e.getKey() > 1);
    m.values().removeIf(v -> v == 0);
    System.out.println(m);
  }

  public static void main(String[] args) {
    collection(new ArrayList<>());
    collection(new LinkedList<>());
    collection(new Vector<>());
    collection(new HashSet<>());
    collection(new LinkedHashSet<>());
    collection(new TreeSet<>());
    collection(new PriorityQueue<>());
    map(new HashMap<>());
    map(new LinkedHashMap<>());
    map(new TreeMap<>());
    map(new Hashtable<>());
    ListIterator<String> l = new ArrayList<>(List.of("a", "b")).listIterator();
    l.next();
    l.add("x");
    try {
      l.set("y");
    } catch (IllegalStateException e) {
      System.out.println("set after add");
    }
    System.out.println(l.nextIndex() + l.previous() + l.hasPrevious());
  }
}
// -- exit 0
// -- stdout
// ArrayList add: java.util.ConcurrentModificationException
// ArrayList remove before next: null
// ArrayList remove twice
// ArrayList past the end
// ArrayList forEach failed
// LinkedList add: java.util.ConcurrentModificationException
// LinkedList remove before next: null
// LinkedList remove twice
// LinkedList past the end
// LinkedList forEach: nothing
// Vector add: java.util.ConcurrentModificationException
// Vector remove before next: null
// Vector remove twice
// Vector past the end
// Vector forEach failed
// HashSet add: java.util.ConcurrentModificationException
// HashSet remove before next: null
// HashSet remove twice
// HashSet past the end
// HashSet forEach failed
// LinkedHashSet add: java.util.ConcurrentModificationException
// LinkedHashSet remove before next: null
// LinkedHashSet remove twice
// LinkedHashSet past the end
// LinkedHashSet forEach failed
// TreeSet add: java.util.ConcurrentModificationException
// TreeSet remove before next: null
// TreeSet remove twice
// TreeSet past the end
// TreeSet forEach failed
// PriorityQueue add: java.util.ConcurrentModificationException
// PriorityQueue remove before next: null
// PriorityQueue remove twice
// PriorityQueue past the end
// PriorityQueue forEach failed
// HashMap keySet failed, left 3
// HashMap computeIfAbsent failed
// {1=1}
// LinkedHashMap keySet failed, left 3
// LinkedHashMap computeIfAbsent failed
// {1=1}
// TreeMap keySet failed, left 3
// TreeMap computeIfAbsent failed
// {1=1}
// Hashtable keySet failed, left 3
// Hashtable computeIfAbsent failed
// {1=1}
// set after add
// 2xtrue
