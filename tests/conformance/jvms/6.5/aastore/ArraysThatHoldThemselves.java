// An Object[] takes any reference, itself and arrays of primitives too; the
// component type of the array alone decides, not that of the variable.
// raises: ArrayStoreException

import static conformance.Check.*;

public class ArraysThatHoldThemselves {
  static void put(Object[] a, Object x) { a[0] = x; }
  public static void main(String[] args) {
    Object[] o = new Object[1];
    put(o, o);
    same(o, o[0]);
    put(o, new byte[3]);
    put(o, new int[2][2]);
    Object[][] oo = new Object[1][];
    put(oo, oo);
    same(oo, oo[0]);
    put(oo, new String[2][2]);
    raises(ArrayStoreException.class, () -> put(oo, "x"));
    raises(ArrayStoreException.class, () -> put(oo, new int[1]));
    Number[] n = new Integer[1];
    put(n, 1);
    raises(ArrayStoreException.class, () -> n[0] = 1.5);
    Enum<?>[] e = new Thread.State[1];
    put(e, Thread.State.NEW);
    raises(ArrayStoreException.class,
        () -> put(e, java.util.concurrent.TimeUnit.DAYS));
    equal(1, n[0].intValue());
  }
}
