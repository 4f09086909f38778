// Each thread has its own value, made by initialValue at its first get; remove
// and set begin anew; inheritable ones are copied when the thread is made.
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ValuesBelongToThreads {
  static final AtomicInteger MADE = new AtomicInteger();
  static final ThreadLocal<Integer> L =
      ThreadLocal.withInitial(MADE::incrementAndGet);
  static final InheritableThreadLocal<String> I =
      new InheritableThreadLocal<>() {
        @Override protected String childValue(String s) { return s + "'"; }
      };

  static Object[] in(Thread[] made, Runnable r) throws Exception {
    Object[] result = new Object[2];
    Thread t = new Thread(() -> {
      if (r != null) r.run();
      result[0] = L.get();
      result[1] = I.get();
    });
    made[0] = t;
    return result;
  }

  public static void main(String[] args) throws Exception {
    equal(1, (int) L.get());
    equal(1, (int) L.get());
    I.set("a");
    Thread[] t = new Thread[1];
    Object[] r = in(t, null);
    I.set("b");
    t[0].start();
    t[0].join();
    equal(2, r[0]);
    equal("a'", r[1]);
    r = in(t, () -> { L.set(77); I.set("own"); });
    t[0].start();
    t[0].join();
    equal(77, r[0]);
    equal("own", r[1]);
    equal("b", I.get());
    L.set(50);
    equal(50, (int) L.get());
    L.remove();
    equal(3, (int) L.get());
    L.set(null);
    equal(null, L.get());
    equal(3, MADE.get());
    equal(null, new ThreadLocal<String>().get());
    Thread none = new Thread(null, () -> MADE.set(I.get() == null ? -1 : -2),
        "x", 0, false);
    none.start();
    none.join();
    equal(-1, MADE.get());
  }
}
