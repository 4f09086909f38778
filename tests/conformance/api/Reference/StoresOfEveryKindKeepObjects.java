// An object that only an older object refers to lives, by whatever means the
// reference was stored: fields, elements, reflection, handles, copies, atomics.
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import static conformance.Check.*;

public class StoresOfEveryKindKeepObjects {
  static class Holder implements Cloneable {
    Object plain;
    volatile Object updated;
    Object byHandle, byVar;
    Object byReflection;
    Holder copy() throws Exception { return (Holder) super.clone(); }
  }
  static Object st;
  static final Holder OLD = new Holder();
  static final Object[] ARRAY = new Object[70000], COPIED = new Object[3000];
  static final AtomicReference<Object> ATOMIC = new AtomicReference<>();
  static final AtomicReferenceArray<Object> ATOMICS =
      new AtomicReferenceArray<>(100);
  static final ThreadLocal<Object> LOCAL = new ThreadLocal<>();
  static final Object[][] NESTED = new Object[2][];

  static String fresh(int n) {
    return new StringBuilder("n").append(n).toString();
  }
  static int garbage;

  static void churn() {
    for (int i = 0; i < 60; i++) garbage += new byte[100_000].length;
  }

  static void store(int n, VarHandle v, MethodHandle h, Field f)
      throws Throwable {
    OLD.plain = fresh(n);
    AtomicReferenceFieldUpdater.newUpdater(Holder.class, Object.class,
        "updated").getAndSet(OLD, fresh(n));
    h.invokeExact(OLD, (Object) fresh(n));
    while (!v.weakCompareAndSet(OLD, v.get(OLD), (Object) fresh(n))) continue;
    f.set(OLD, fresh(n));
    st = fresh(n);
    ARRAY[69_999 - n] = fresh(n);
    Array.set(ARRAY, 300 * n, fresh(n));
    Object[] young = new Object[500];
    Arrays.setAll(young, i -> fresh(n));
    System.arraycopy(young, 0, COPIED, 100 * n, 500);
    ATOMIC.getAndUpdate(o -> fresh(n));
    ATOMICS.lazySet(n, fresh(n));
    LOCAL.set(fresh(n));
    NESTED[n % 2] = young.clone();
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    VarHandle v = l.findVarHandle(Holder.class, "byVar", Object.class);
    MethodHandle h = l.findSetter(Holder.class, "byHandle", Object.class);
    Field f = Holder.class.getDeclaredField("byReflection");
    System.gc();
    churn();
    for (int n = 0; n < 5; n++) {
      store(n, v, h, f);
      churn();
      if (n == 3) System.gc();
      String s = "n" + n;
      Holder c = OLD.copy();
      for (Object o : new Object[] {OLD.plain, OLD.updated, OLD.byHandle,
          OLD.byVar, OLD.byReflection, st, ARRAY[69_999 - n], ARRAY[300 * n],
          ATOMIC.get(), ATOMICS.get(n), LOCAL.get(), c.updated,
          NESTED[n % 2][499]})
        equal(s, o);
      for (int i = 0; i < 500; i++) equal(s, COPIED[100 * n + i]);
    }
  }
}
