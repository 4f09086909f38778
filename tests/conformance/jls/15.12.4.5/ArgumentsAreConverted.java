// Arguments are converted to the parameters' types before the call: widened,
// boxed, unboxed, collected into arrays; unboxing null is a
// NullPointerException in the caller.
// raises: NullPointerException
// also: jls 5.3
import static conformance.Check.*;

public class ArgumentsAreConverted {
  static boolean entered;

  static long wide(long x) { return x; }
  static double real(double x) { return x; }
  static Object box(Object o) { return o; }
  static int unbox(int x) { entered = true; return x; }
  static int count(Object... x) { return x == null ? -1 : x.length; }
  static Class<?> type(Number... x) { return x.getClass(); }
  static int ints(int first, int... rest) { return first * 10 + rest.length; }

  public static void main(String[] args) {
    char c = '\uffff';
    byte b = -1;
    equal(65535L, wide(c));
    equal(-1L, wide(b));
    equal(9.007199254740992E15, real((1L << 53) + 1));
    equal(16777216.0, real(16777217f));
    same(Character.class, box(c).getClass());
    same(Byte.class, box(b).getClass());
    equal((byte) -1, box(b));
    equal(7, unbox(Integer.valueOf(7)));
    equal(65, unbox(Character.valueOf('A')));
    entered = false;
    Integer none = null;
    Throwable t = raises(NullPointerException.class, () -> unbox(none));
    that(!entered, "the method was entered");
    that(t.getStackTrace()[0].getMethodName().startsWith("lambda"), "where");
    equal(0, count());
    equal(1, count((Object) null));
    equal(-1, count((Object[]) null));
    equal(2, count(1, 'c'));
    equal(1, count(new int[4]));
    equal(4, count((Object[]) new Integer[4]));
    same(Number[].class, type(1, 2.0));
    same(Integer[].class, type(new Integer[] {1}));
    equal(32, ints(3, 4, 5));
    equal(30, ints(3));
  }
}
