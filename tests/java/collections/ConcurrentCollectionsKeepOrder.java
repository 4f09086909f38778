// java.util.concurrent collections used by one thread.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.LongAdder;

public class ConcurrentCollectionsKeepOrder {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
    for (String s : "to be or not to be that is".split(" ")) m.merge(s, 1,
        Integer::sum);
    System.out.println(new TreeMap<>(m));
    System.out.println(m.reduceValues(100, Integer::sum) + " "
        + m.search(100, (k, v) -> k.equals("or") ? v : null) + " " +
            m.mappingCount());
    try {
      m.put("x", null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    try {
      m.computeIfAbsent("r", k -> m.computeIfAbsent("r", j -> 1));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    for (int i = 0; i < 500; i++) m.put("k" + i, i);
    for (String k : m.keySet()) if (k.startsWith("k")) m.remove(k);
    System.out.println(m.size());
    ConcurrentSkipListMap<Integer, String> skip = new ConcurrentSkipListMap<>();
    for (int i = 50; i > 0; i--) skip.put(i * 7 % 51, "v" + i);
    System.out.println(skip.firstKey() + " " + skip.ceilingKey(10) + " "
        + skip.headMap(4) + " " + skip.pollLastEntry() + " " + skip.size());
    CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2,
        3));
    for (Integer i : cow) cow.add(i * 10);
    System.out.println(cow + " " + cow.addIfAbsent(1));
    Iterator<Integer> it = cow.iterator();
    it.next();
    try {
      it.remove();
    } catch (UnsupportedOperationException e) {
      System.out.println("snapshot");
    }
    ArrayBlockingQueue<Integer> abq = new ArrayBlockingQueue<>(2);
    System.out.println(abq.offer(1) + " " + abq.offer(2) + " " + abq.offer(3) +
        " "
        + abq.remainingCapacity() + " " + abq.poll(0, TimeUnit.SECONDS));
    try {
      abq.add(4);
      abq.add(5);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    LinkedBlockingDeque<Integer> lbd = new LinkedBlockingDeque<>();
    lbd.putFirst(1);
    lbd.putLast(2);
    List<Integer> drained = new ArrayList<>();
    System.out.println(lbd.drainTo(drained) + " " + drained);
    PriorityBlockingQueue<String> pbq = new PriorityBlockingQueue<>(List.of("b",
        "a"));
    System.out.println(pbq.take() + pbq.take() + pbq.poll());
    ConcurrentLinkedQueue<Integer> clq = new ConcurrentLinkedQueue<>(List.of(1,
        2, 3));
    clq.remove(2);
    System.out.println(clq + " " + new ConcurrentLinkedDeque<>(clq).pollLast());
    LongAdder adder = new LongAdder();
    for (int i = 0; i < 10; i++) adder.add(i);
    System.out.println(adder.sumThenReset() + " " + adder);
  }
}
// -- exit 0
// -- stdout
// {be=2, is=1, not=1, or=1, that=1, to=2}
// 8 1 6
// no null
// Recursive update
// 7
// 1 10 {1=v22, 2=v44, 3=v15} 50=v29 49
// [1, 2, 3, 10, 20, 30] false
// snapshot
// true true false 0 1
// Queue full
// 2 [1, 2]
// abnull
// [1, 3] 3
// 45 0
