// A cast of an Object to a primitive type checks for just the box of that type
// and then unboxes; it does not convert numbers, but may widen afterwards.
// raises: ClassCastException NullPointerException
import static conformance.Check.*;

public class CastsUnboxExactly {
  static int asInt(Object o) { return (int) o; }
  static char asChar(Object o) { return (char) o; }
  static <T extends Integer> long widened(T t) { return (long) (int) t; }
  static boolean asBoolean(java.io.Serializable c) { return (boolean) c; }

  public static void main(String[] args) {
    equal(5, asInt(5));
    long wide = (int) (Object) 5;
    equal(5L, wide);
    raises(ClassCastException.class, () -> asInt('c'));
    raises(ClassCastException.class, () -> asInt(5L));
    raises(ClassCastException.class, () -> asInt((short) 5));
    raises(ClassCastException.class, () -> asChar("c"));
    raises(NullPointerException.class, () -> asInt(null));
    equal('x', asChar('x'));
    equal(7L, widened(7));
    equal(true, asBoolean(true));
    raises(ClassCastException.class, () -> asBoolean("true"));
    Object boxed = (byte) 300;
    equal((byte) 44, boxed);
    same(Double.class, ((Object) (double) 1).getClass());
  }
}
