// TreeMap and TreeSet: navigation, views, ranges, null and comparators.
import java.util.*;

public class TreeMapNavigates {
  public static void main(String[] args) {
    TreeMap<Integer, String> m = new TreeMap<>();
    for (int i = 10; i <= 50; i += 10) m.put(i, "v" + i);
    System.out.println(m.floorKey(25) + " " + m.ceilingKey(25) + " " +
        m.lowerKey(10)
        + " " + m.higherEntry(50) + " " + m.firstEntry() + " " + m.lastKey());
    System.out.println(m.headMap(30) + " " + m.headMap(30, true) + " "
        + m.tailMap(40) + " " + m.subMap(10, false, 40, true));
    NavigableMap<Integer, String> down = m.descendingMap();
    System.out.println(down + " " + down.headMap(30) + " " + down.floorKey(25));
    NavigableMap<Integer, String> view = m.subMap(20, true, 40, true);
    view.put(25, "new");
    System.out.println(m.size() + " " + view.pollFirstEntry() + " " +
        m.firstKey());
    try {
      view.put(99, "out");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.subMap(5, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.put(null, "x");
    } catch (NullPointerException e) {
      System.out.println("no null key");
    }
    try {
      m.firstEntry().setValue("x");
    } catch (UnsupportedOperationException e) {
      System.out.println("snapshot");
    }
    try {
      new TreeSet<Object>(List.of("a", 1));
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    TreeMap<String, Integer> c = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    c.put("B", 1);
    c.put("b", 2);
    c.put("a", 3);
    System.out.println(c + " " + c.comparator().compare("X", "x"));
    TreeMap<String, Integer> n = new TreeMap<>(
        Comparator.nullsFirst(Comparator.reverseOrder()));
    n.put(null, 0);
    n.put("a", 1);
    n.put("b", 2);
    System.out.println(n + " " + n.headMap("a"));
    TreeSet<Integer> s = new TreeSet<>(List.of(5, 1, 9, 3));
    System.out.println(s.pollFirst() + " " + s.descendingSet() + " " +
        s.headSet(5)
        + " " + s.subSet(3, 9) + " " + s.ceiling(4) + " " + s.lower(3));
    Iterator<Integer> it = s.descendingIterator();
    it.next();
    it.remove();
    System.out.println(s);
    Random random = new Random(7);
    TreeMap<Integer, Integer> big = new TreeMap<>();
    for (int i = 0; i < 500; i++) big.merge(random.nextInt(100), 1,
        Integer::sum);
    for (int i = 0; i < 100; i += 2) big.remove(i);
    System.out.println(big.size() + " " + big.firstKey() + " " +
        big.lastEntry());
  }
}
// -- exit 0
// -- stdout
// 20 30 null null 10=v10 50
// {10=v10, 20=v20} {10=v10, 20=v20, 30=v30} {40=v40, 50=v50} {20=v20, 30=v30, 40=v40}
// {50=v50, 40=v40, 30=v30, 20=v20, 10=v10} {50=v50, 40=v40} 30
// 6 20=v20 10
// key out of range
// fromKey > toKey
// no null key
// snapshot
// class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// {a=3, B=2} 0
// {null=0, b=2, a=1} {null=0, b=2}
// 1 [9, 5, 3] [3] [3, 5] 5 null
// [3, 5]
// 50 1 99=2
