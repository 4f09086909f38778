// A ClassValue computes once for each class, also when threads race; remove
// makes it compute again; what computeValue throws is thrown.
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import static conformance.Check.*;

public class ValuesOfClasses {
  static final AtomicInteger CALLS = new AtomicInteger();
  static final ClassValue<Object> V = new ClassValue<>() {
    @Override protected Object computeValue(Class<?> c) {
      CALLS.incrementAndGet();
      if (c == void.class) throw new IllegalStateException("void");
      if (c == long.class) return null;
      return new Object[] {c};
    }
  };

  public static void main(String[] args) throws Exception {
    Object a = V.get(String.class);
    same(String.class, ((Object[]) a)[0]);
    same(a, V.get(String.class));
    equal(1, CALLS.get());
    that(V.get(int[].class) != a && V.get(int.class) != a, "per class");
    equal(3, CALLS.get());
    equal("void", raises(IllegalStateException.class,
        () -> V.get(void.class)).getMessage());
    raises(IllegalStateException.class, () -> V.get(void.class));
    equal(null, V.get(long.class));
    equal(null, V.get(long.class));
    V.remove(String.class);
    V.remove(Thread.class);
    that(V.get(String.class) != a, "computed anew");
    CyclicBarrier b = new CyclicBarrier(4);
    Object[] seen = new Object[4];
    Thread[] all = new Thread[4];
    for (int i = 0; i < 4; i++) {
      int n = i;
      (all[i] = new Thread(() -> {
        try {
          b.await();
        } catch (Exception e) {
          throw new Error(e);
        }
        seen[n] = V.get(ValuesOfClasses.class);
      })).start();
    }
    for (Thread t : all) t.join();
    for (Object o : seen) same(seen[0], o);
    Class<?>[] many = {byte.class, char.class, short.class, float.class,
        double.class, Byte.class, Character.class, Short.class, Float.class,
        Double.class, Object.class, Runnable.class, Integer.class, Long.class};
    for (Class<?> c : many) V.get(c);
    for (Class<?> c : many) same(c, ((Object[]) V.get(c))[0]);
    ClassValue<String> other = new ClassValue<>() {
      @Override protected String computeValue(Class<?> c) {
        return c.getName();
      }
    };
    equal("java.lang.Object", other.get(Object.class));
    raises(NullPointerException.class, () -> V.get(null));
  }
}
