// Weakly consistent iterators, key-set views, bulk operations, copy-on-write.
import java.util.*;
import java.util.concurrent.*;

public class IteratorsOfConcurrentMapsAreWeak {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, String> m = new ConcurrentHashMap<>();
    for (int i = 0; i < 20; i++) m.put(i, "v" + i);
    int seen = 0;
    for (Integer k : m.keySet()) {
      seen++;
      m.remove(k);
    }
    System.out.println(seen + " " + m.isEmpty());
    Set<String> s = ConcurrentHashMap.newKeySet();
    System.out.println(s.add("a") + " " + s.add("a") + " " + s);
    ConcurrentHashMap.KeySetView<Integer, String> view = m.keySet("default");
    view.add(7);
    System.out.println(m + " " + view.getMappedValue());
    for (int i = 0; i < 100; i++) m.put(i, "x".repeat(i % 5));
    System.out.println(m.reduceKeys(1, Integer::sum) + " "
        + m.mappingCount() + " " + m.reduceToInt(1, (k, v) -> v.length(), 0,
            Integer::sum)
        + " " + m.searchValues(1000, v -> v.length() == 4 ? v : null));
    System.out.println(m.compute(1, (k, v) -> null) + " " + m.containsKey(1) +
        " "
        + m.replace(2, "xx", "new") + " " + m.getOrDefault(2, "?"));
    Thread[] ts = new Thread[4];
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    for (int t = 0; t < ts.length; t++) {
      ts[t] = new Thread(() -> {
        for (int i = 0; i < 200; i++) counts.merge("k" + i % 10, 1,
            Integer::sum);
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(new TreeMap<>(counts));
    ConcurrentSkipListSet<String> skip = new ConcurrentSkipListSet<>(
        List.of("d", "a", "c", "b"));
    System.out.println(skip.descendingSet() + " " + skip.headSet("c", true) +
        " "
        + skip.higher("b") + " " + skip.pollFirst() + " " + skip.ceiling("aa"));
    LinkedTransferQueue<Integer> q = new LinkedTransferQueue<>();
    Thread taker = new Thread(() -> {
      try {
        System.out.println("took " + q.take());
      } catch (InterruptedException e) {
        System.out.println(e);
      }
    });
    taker.start();
    q.transfer(5);
    taker.join();
    SynchronousQueue<Integer> sync = new SynchronousQueue<>();
    System.out.println(sync.offer(1) + " " + sync.poll() + " " + sync.size() +
        " "
        + q.tryTransfer(1));
    DelayQueue<Delayed> d = new DelayQueue<>();
    System.out.println(d.poll() + " " + new Exchanger<>().getClass()
        .getSimpleName());
  }
}
// -- exit 0
// -- stdout
// 20 true
// true false [a]
// {7=default} default
// 4950 100 200 xxxx
// null false true new
// {k0=80, k1=80, k2=80, k3=80, k4=80, k5=80, k6=80, k7=80, k8=80, k9=80}
// [d, c, b, a] [a, b, c] c a b
// took 5
// false null 0 false
// null Exchanger
