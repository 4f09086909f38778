// ConcurrentHashMap: compute, merge, computeIfAbsent and counts from many
// threads; recursive updates are refused.
import java.util.*;
import java.util.concurrent.*;

public class ConcurrentMapsUnderContention {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>();
    ConcurrentHashMap<String, List<Integer>> lists = new ConcurrentHashMap<>();
    ConcurrentSkipListMap<Integer, String> skip = new ConcurrentSkipListMap<>();
    ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>();
    CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>();
    Thread[] ts = new Thread[4];
    for (int t = 0; t < 4; t++) {
      int me = t;
      ts[t] = new Thread(() -> {
        for (int i = 0; i < 300; i++) {
          m.merge(i % 37, 1, Integer::sum);
          m.compute(1000 + i, (k, v) -> v == null ? me : v + me);
          lists.computeIfAbsent("k" + i % 5, k -> Collections.synchronizedList(new ArrayList<>())).add(i);
          skip.putIfAbsent(i * 4 + me, "v");
          q.add(i);
          if (i % 60 == 0) cow.addIfAbsent(i);
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    int sum = 0;
    for (int k = 0; k < 37; k++) sum += m.get(k);
    int six = 0;
    for (int i = 0; i < 300; i++) six += m.get(1000 + i);
    System.out.println(sum + " " + six + " " + m.size() + " " + m.mappingCount());
    int total = 0;
    for (List<Integer> l : lists.values()) total += l.size();
    System.out.println(total + " " + skip.size() + " " + skip.firstKey() + " "
      + skip.lastKey() + " " + skip.ceilingKey(601) + " " + q.size() + " " + cow.size());
    System.out.println(m.reduceValues(1, Integer::sum) + " " + m.search(1, (k, v) -> k == 1299 ? v : null));
    try {
      m.computeIfAbsent(5000, k -> m.computeIfAbsent(5000, j -> 1));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.put(null, 1);
    } catch (NullPointerException e) {
      System.out.println("null key");
    }
    Iterator<Integer> it = m.keySet().iterator();
    m.remove(2);
    int n = 0;
    while (it.hasNext()) if (it.next() < 37) n++;
    System.out.println(n >= 36);
  }
}
// -- exit 0
// -- stdout
// 1200 1800 337 337
// 1200 1200 0 1199 601 1200 5
// 3000 6
// Recursive update
// null key
// true
