// WeakHashMap entries go away with their keys; values may keep keys alive.
import java.util.*;

public class WeakHashMapForgetsDeadKeys {
  public static void main(String[] args) throws Exception {
    WeakHashMap<Object, String> m = new WeakHashMap<>();
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Object k = new Object();
      if (i % 4 == 0) kept.add(k);
      m.put(k, "v" + i);
    }
    m.put(null, "null key");
    m.put("literal", "literal");
    System.gc();
    for (int i = 0; i < 200 && m.size() != 7; i++) {
      System.gc();
      Thread.sleep(5);
    }
    System.out.println(m.size() + " " + m.get(null) + " " + m.get("literal"));
    TreeSet<String> values = new TreeSet<>(m.values());
    System.out.println(values);
    for (Object k : kept) m.remove(k);
    System.out.println(m.size());
    Map<Object, Object> cyclic = new WeakHashMap<>();
    Object key = new Object();
    cyclic.put(key, new Object[]{key});
    key = null;
    System.gc();
    System.out.println(cyclic.size());
  }
}
// -- exit 0
// -- stdout
// 7 null key literal
// [literal, null key, v0, v12, v16, v4, v8]
// 2
// 1
