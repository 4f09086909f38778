// Vector, Hashtable, Dictionary, Enumeration, IdentityHashMap, WeakHashMap.
import java.util.*;

public class LegacyCollectionsStillWork {
  public static void main(String[] args) {
    Vector<String> v = new Vector<>(2, 3);
    v.addElement("a");
    v.add("b");
    v.insertElementAt("c", 1);
    System.out.println(v + " " + v.capacity() + " " + v.firstElement()
        + v.lastElement() + v.elementAt(1));
    for (Enumeration<String> e = v.elements(); e.hasMoreElements();) {
      System.out.print(e.nextElement());
    }
    System.out.println();
    try {
      v.elementAt(3);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    v.setSize(5);
    System.out.println(v + " " + v.indexOf(null) + " " + v.removeElement("c"));
    Hashtable<String, Integer> h = new Hashtable<>(Map.of("x", 1));
    System.out.println(h + " " + h.contains(1) + " " + h.keys().nextElement());
    try {
      h.put("y", null);
    } catch (NullPointerException e) {
      System.out.println("no null value");
    }
    IdentityHashMap<String, Integer> id = new IdentityHashMap<>();
    String one = new String("k"), two = new String("k");
    id.put(one, 1);
    id.put(two, 2);
    System.out.println(id.size() + " " + id.get(one) + id.get(two) + id.get("k")
        + " "
        + id.containsValue(2) + " " + id.remove(two) + " " + id.size());
    WeakHashMap<Object, String> weak = new WeakHashMap<>();
    Object held = new Object();
    weak.put(held, "held");
    weak.put(null, "null");
    System.out.println(weak.get(held) + weak.get(null) + weak.size());
    Properties p = new Properties(new Properties() {{ setProperty("d",
        "default"); }});
    p.setProperty("k", "v");
    System.out.println(p.getProperty("d") + p.getProperty("k") +
        p.getProperty("z", "?")
        + " " + p.stringPropertyNames().size() + " " + p);
    Iterator<Integer> it = Collections.list(new StringTokenizer("1 2")).stream()
        .map(x -> Integer.valueOf((String) x)).iterator();
    System.out.println(it.next() + it.next());
    AbstractList<Integer> squares = new AbstractList<>() {
      @Override public Integer get(int i) {
        return i * i;
      }
      @Override public int size() {
        return 4;
      }
    };
    System.out.println(squares + " " + squares.indexOf(9) + " " +
        squares.subList(1, 3)
        + " " + squares.contains(5));
    try {
      squares.add(1);
    } catch (UnsupportedOperationException e) {
      System.out.println("abstract add");
    }
    Collection<Object> self = new ArrayList<>();
    self.add(self);
    System.out.println(self);
  }
}
// -- exit 0
// -- stdout
// [a, c, b] 5 abc
// acb
// 3 >= 3
// [a, c, b, null, null] 3 true
// {x=1} true x
// no null value
// 2 12null true 2 1
// heldnull2
// defaultv? 2 {k=v}
// 3
// [0, 1, 4, 9] 3 [1, 4] false
// abstract add
// [(this Collection)]
