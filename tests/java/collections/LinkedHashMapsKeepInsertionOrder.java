// LinkedHashMap and LinkedHashSet: order through removals and re-insertions.
import java.util.*;

public class LinkedHashMapsKeepInsertionOrder {
  public static void main(String[] args) {
    LinkedHashMap<String, Integer> m = new LinkedHashMap<>();
    for (String s : "one two three four five".split(" ")) m.put(s, s.length());
    m.put("one", 100);
    m.remove("two");
    m.put("two", 2);
    System.out.println(m);
    Iterator<Map.Entry<String, Integer>> it = m.entrySet().iterator();
    while (it.hasNext()) {
      Map.Entry<String, Integer> e = it.next();
      if (e.getValue() == 4) it.remove();
      else e.setValue(-e.getValue());
    }
    System.out.println(m + " " + m.keySet().iterator().next());
    m.replaceAll((k, v) -> k.charAt(0) - v);
    StringBuilder b = new StringBuilder();
    m.forEach((k, v) -> b.append(k).append(v).append(' '));
    System.out.println(b);
    LinkedHashMap<Integer, Integer> access = new LinkedHashMap<>(16, 0.75f,
        true);
    for (int i = 0; i < 5; i++) access.put(i, i);
    access.get(1);
    access.putIfAbsent(0, 9);
    access.getOrDefault(3, 0);
    access.containsKey(2);
    System.out.println(access.keySet());
    try {
      for (Integer k : access.keySet()) access.get(k);
    } catch (ConcurrentModificationException e) {
      System.out.println("access is a change");
    }
    LinkedHashSet<Character> s = new LinkedHashSet<>();
    for (char c : "mississippi".toCharArray()) s.add(c);
    s.remove('i');
    s.add('i');
    System.out.println(s + " " + s.contains('p') + " " + new ArrayList<>(s)
        .indexOf('i'));
    Map<Integer, Integer> grown = new LinkedHashMap<>(1);
    for (int i = 500; i > 0; i--) grown.put(i * 37 % 501, i);
    int sum = 0, at = 0;
    for (int k : grown.keySet()) sum += k * ++at % 7;
    System.out.println(grown.size() + " " + sum);
    Object clone = m.clone();
    m.clear();
    System.out.println(clone + " " + m);
  }
}
// -- exit 0
// -- stdout
// {one=100, three=5, four=4, five=4, two=2}
// {one=-100, three=-5, two=-2} one
// one211 three121 two118 
// [2, 4, 1, 0, 3]
// access is a change
// [m, s, p, i] true 3
// 500 1281
// {one=211, three=121, two=118} {}
