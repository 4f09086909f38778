// Entries of a WeakHashMap go with their keys, not with equal or held ones; a
// value that holds its key keeps it.
import java.lang.ref.WeakReference;
import java.util.*;
import static conformance.Check.*;

public class WeakHashMapForgets {
  static final WeakHashMap<Object, Object> M = new WeakHashMap<>();

  static WeakReference<Object> fill() {
    Object key = new Object();
    M.put(key, "value");
    Object[] self = new Object[1];
    Object selfKey = new Object();
    self[0] = selfKey;
    M.put(selfKey, self);
    return new WeakReference<>(key);
  }

  public static void main(String[] args) {
    Object held = new Object();
    M.put(held, "held");
    M.put(null, "null key");
    M.put("literal", "interned and held by the class");
    WeakReference<Object> gone = fill();
    for (int i = 0; i < 200 && (gone.get() != null || M.size() > 4); i++) {
      System.gc();
      Thread.yield();
    }
    equal(null, gone.get());
    equal(4, M.size());
    equal("held", M.get(held));
    equal("null key", M.get(null));
    that(M.containsKey("literal"), "literal");
    int self = 0;
    for (Object v : M.values()) if (v instanceof Object[]) self++;
    equal(1, self);
  }
}
