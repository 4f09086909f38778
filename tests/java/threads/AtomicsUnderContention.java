// Atomic classes, adders and field updaters lose no update.
import java.util.concurrent.atomic.*;

public class AtomicsUnderContention {
  volatile int field;
  volatile long wide;
  volatile Integer ref = 0;
  static final int N = 500, T = 4;

  public static void main(String[] args) throws Exception {
    AtomicInteger i = new AtomicInteger();
    AtomicLong l = new AtomicLong();
    AtomicReference<String> s = new AtomicReference<>("");
    AtomicIntegerArray a = new AtomicIntegerArray(3);
    LongAdder adder = new LongAdder();
    LongAccumulator max = new LongAccumulator(Math::max, Long.MIN_VALUE);
    AtomicStampedReference<Integer> stamped = new AtomicStampedReference<>(0, 0);
    var o = new AtomicsUnderContention();
    var fi = AtomicIntegerFieldUpdater.newUpdater(AtomicsUnderContention.class, "field");
    var fl = AtomicLongFieldUpdater.newUpdater(AtomicsUnderContention.class, "wide");
    var fr = AtomicReferenceFieldUpdater.newUpdater(AtomicsUnderContention.class,
      Integer.class, "ref");
    Thread[] ts = new Thread[T];
    for (int t = 0; t < T; t++) {
      int me = t;
      ts[t] = new Thread(() -> {
        for (int k = 0; k < N; k++) {
          i.incrementAndGet();
          l.addAndGet(1L << 33);
          a.getAndIncrement(k % 3);
          adder.increment();
          max.accumulate(me * 1000 + k);
          fi.getAndAdd(o, 2);
          fl.updateAndGet(o, x -> x + (1L << 32));
          fr.accumulateAndGet(o, 1, Integer::sum);
          if (k % 50 == 0) s.updateAndGet(x -> x + me);
          int[] st = new int[1];
          Integer old;
          do old = stamped.get(st);
          while (!stamped.compareAndSet(old, old + 1, st[0], st[0] + 1));
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(i + " " + l + " " + a + " " + adder + " " + max + " "
      + s.get().length() + " " + stamped.getReference() + stamped.getStamp());
    System.out.println(o.field + " " + o.wide + " " + o.ref);
    System.out.println(i.compareAndSet(0, 1) + " " + i.getAndSet(-1) + " "
      + i.getAndUpdate(x -> x * 2) + " " + i.incrementAndGet());
    try {
      AtomicIntegerFieldUpdater.newUpdater(AtomicsUnderContention.class, "N");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      a.get(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 2000 17179869184000 [668, 668, 664] 2000 3499 40 20002000
// 4000 8589934592000 2000
// false 2000 -1 -1
// Must be volatile type
// Index 3 out of bounds for length 3
