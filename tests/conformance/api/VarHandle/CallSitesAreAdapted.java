// The types at the call site are adapted as by asType: widening, boxing and
// casting; what cannot be is a WrongMethodTypeException.
// raises: WrongMethodTypeException ClassCastException
import java.lang.invoke.*;
import static conformance.Check.*;

public class CallSitesAreAdapted {
  long x;
  static String s = "s";

  public static void main(String[] args) throws Throwable {
    VarHandle v = MethodHandles.lookup().findVarHandle(
        CallSitesAreAdapted.class, "x", long.class);
    CallSitesAreAdapted o = new CallSitesAreAdapted();
    v.set(o, 1);
    v.set(o, 'a');
    equal((long) 'a', (long) v.get(o));
    equal((double) 'a', (double) v.get(o));
    v.set(o, Integer.valueOf(7));
    equal(7L, (Object) v.get(o));
    v.set((Object) o, 8L);
    Object boxed = v.getAndAdd(o, 1);
    equal(8L, boxed);
    v.get(o);
    Class<? extends Throwable> wrong = WrongMethodTypeException.class;
    raises(wrong, () -> v.set(o, 1f));
    raises(wrong, () -> v.set(o, "1"));
    raises(wrong, () -> v.set(o));
    raises(wrong, () -> v.set(1L));
    raises(wrong, () -> { int i = (int) v.get(o); });
    raises(wrong, () -> v.compareAndSet(o, 1L));
    raises(wrong, () -> { boolean b = (boolean) v.get(o, 1); });
    raises(ClassCastException.class, () -> v.set((Object) "no", 8L));
    raises(ClassCastException.class, () -> v.set(o, (Object) "x"));
    raises(NullPointerException.class, () -> v.set(o, (Long) null));
    VarHandle st = MethodHandles.lookup().findStaticVarHandle(
        CallSitesAreAdapted.class, "s", String.class);
    equal("s", ((CharSequence) st.get()).toString());
    raises(ClassCastException.class, () -> st.set((Object) 1));
    raises(ClassCastException.class, () -> { Integer i = (Integer) (Object)
        st.get(); });
  }
}
