// Booleans, bytes, chars to 127 and small shorts, ints and longs box to one
// object each, in every context that boxes; the class is that of the type.
import static conformance.Check.*;

public class SmallValuesBoxToOneObject {
  static Object assign(int i) { Object o = i; return o; }
  static Integer result(int i) { return i; }
  static Object argument(Object o) { return o; }
  static <T> T generic(T t) { return t; }
  static Object varargs(Object... o) { return o[0]; }

  public static void main(String[] args) {
    for (int i = -128; i <= 127; i++) {
      same(assign(i), result(i));
      same(argument(i), generic(i));
      same(varargs(i), Integer.valueOf(i));
      same(new Object[] {i}[0], (Integer) i);
      same((Object) (long) i, argument((long) i));
      same((Object) (short) i, argument((short) i));
      same((Object) (byte) i, argument((byte) i));
    }
    for (char c = 0; c <= 127; c++) same((Object) c, argument(c));
    for (int i = 0; i < 2; i++) same((Object) (i == 0), argument(i == 0));
    same(Boolean.TRUE, argument(true));
    same(Character.class, argument('c').getClass());
    same(Short.class, argument((short) 5).getClass());
    same(Float.class, argument(1f).getClass());
    equal(assign(1 << 20), result(1 << 20));
    Object nan = Double.NaN;
    that(nan.equals(0.0 / 0.0) && !((Object) 0.0).equals(-0.0),
        "boxed doubles");
    that(!argument(1L).equals(argument(1)), "Long equals Integer");
  }
}
