// Atomic modes lose no update when several threads use them on fields, elements
// and bytes that lie side by side.
// also: jls 17.4
import java.lang.invoke.*;
import static conformance.Check.*;

public class CountersUnderContention {
  int field;
  static long st;
  static final int THREADS = 3, TIMES = 2000;

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = CountersUnderContention.class;
    VarHandle f = l.findVarHandle(own, "field", int.class),
        s = l.findStaticVarHandle(own, "st", long.class),
        b = MethodHandles.arrayElementVarHandle(byte[].class),
        r = MethodHandles.arrayElementVarHandle(Object[].class);
    CountersUnderContention o = new CountersUnderContention();
    byte[] bytes = new byte[THREADS + 1];
    Object[] list = {null};
    Thread[] all = new Thread[THREADS];
    for (int t = 0; t < THREADS; t++) {
      int n = t;
      (all[t] = new Thread(() -> {
        for (int i = 0; i < TIMES; i++) {
          f.getAndAdd(o, 1);
          long old;
          do {
            old = (long) s.getOpaque();
          } while (!s.weakCompareAndSetPlain(old, old + 1));
          b.set(bytes, n, (byte) i);
          b.getAndAdd(bytes, THREADS, (byte) 1);
          if (i % 20 == 0) {
            Object head;
            do {
              head = r.getVolatile(list, 0);
            } while (!r.compareAndSet(list, 0, head, new Object[] {head}));
          }
        }
      })).start();
    }
    for (Thread t : all) t.join();
    equal(THREADS * TIMES, o.field);
    equal((long) THREADS * TIMES, st);
    equal((byte) (THREADS * TIMES), bytes[THREADS]);
    for (int t = 0; t < THREADS; t++) equal((byte) (TIMES - 1), bytes[t]);
    int length = 0;
    for (Object h = list[0]; h != null; h = ((Object[]) h)[0]) length++;
    equal(THREADS * TIMES / 20, length);
  }
}
