// HashMap: compute, merge, nulls, tree bins, access order and eviction.
import java.util.*;

public class HashMapComputesAndMerges {
  // All instances collide; the order by compareTo makes tree bins searchable.
  static class Bad implements Comparable<Bad> {
    final int id;
    Bad(int id) { this.id = id; }
    @Override public int hashCode() { return 42; }
    @Override public boolean equals(Object o) {
      return o instanceof Bad && ((Bad) o).id == id;
    }
    @Override public int compareTo(Bad o) { return Integer.compare(id, o.id); }
  }

  public static void main(String[] args) {
    Map<String, Integer> m = new HashMap<>();
    System.out.println(m.put("a", 1) + " " + m.put("a", 2) + " " +
        m.put(null, 3));
    System.out.println(m.putIfAbsent("a", 9) + " " + m.putIfAbsent("b", 4));
    System.out.println(m.merge("a", 5, Integer::sum) + " "
        + m.merge("c", 5, Integer::sum) + " " + m.merge("b", 0, (x, y) ->
            null));
    System.out.println(m.compute("a", (k, v) -> v == null ? 0 : v * 2) + " "
        + m.computeIfPresent("zz", (k, v) -> 1) + " "
        + m.computeIfAbsent("d", String::length));
    System.out.println(m.getOrDefault("q", -1) + " " + m.get(null) + " " + m);
    System.out.println(m.replace("a", 1) + " " + m.replace("a", 7, 8) + " "
        + m.remove("a", 7) + " " + m.remove("a"));
    m.replaceAll((k, v) -> v + 1);
    System.out.println(m.equals(new TreeMap<>(Map.of("c", 6, "d", 2))) + " "
        + m.containsValue(4) + " " + m.keySet().remove("d") + " " + m);
    try {
      m.merge("x", null, Integer::sum);
    } catch (NullPointerException e) {
      System.out.println("null value");
    }
    Map<Bad, Integer> bad = new HashMap<>();
    for (int i = 0; i < 100; i++) bad.put(new Bad(i), i);
    for (int i = 0; i < 100; i += 3) bad.remove(new Bad(i));
    int sum = 0;
    for (int v : bad.values()) sum += v;
    System.out.println(bad.size() + " " + sum + " " + bad.get(new Bad(50)) + " "
        + bad.containsKey(new Bad(51)));
    for (int i = 0; i < 95; i++) bad.remove(new Bad(i));
    System.out.println(bad.size());
    Map<String, Integer> lru = new LinkedHashMap<>(4, 0.75f, true) {
      @Override protected boolean removeEldestEntry(Map.Entry<String, Integer>
          e) {
        return size() > 3;
      }
    };
    for (String s : "a b c a d b".split(" ")) lru.put(s, lru.size());
    lru.get("d");
    System.out.println(lru);
    Map.Entry<String, Integer> e = lru.entrySet().iterator().next();
    e.setValue(99);
    System.out.println(lru + " " + e + " " + Map.entry("k", 1));
  }
}
// -- exit 0
// -- stdout
// null 1 null
// 2 null
// 7 5 null
// 14 null 1
// -1 3 {null=3, a=14, c=5, d=1}
// 14 false false 1
// false true true {null=4, c=6}
// null value
// 66 3267 50 false
// 3
// {a=3, b=3, d=3}
// {a=99, b=3, d=3} a=99 k=1
