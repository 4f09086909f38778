// With two numeric operands the result has one type: boxes are unboxed and
// promoted, a constant int takes a small type; null then fails to unbox.
// raises: NullPointerException
import static conformance.Check.*;

public class NumericConditionalsArePromoted {
  static Object o(Object o) { return o; }

  public static void main(String[] args) {
    boolean t = args.length == 0, f = !t;
    Integer n = null, one = 1;
    Double d = 2.5;
    Character c = 'c';
    equal(1.0, o(t ? one : d));
    equal('a', o(t ? 'a' : 0));
    equal(97, o(t ? 'a' : one));
    int zero = 0;
    equal(97, o(t ? 'a' : zero));
    equal('b', o(f ? 0 : 'b'));
    equal(1, o(t ? (byte) 1 : 'a'));
    equal((short) 1, o(t ? (byte) 1 : (short) 2));
    equal(1, o(t ? (byte) 1 : 100000));
    equal((byte) 7, o(f ? 100 : (byte) 7));
    equal(1L, o(t ? 1 : 2L));
    equal(1f, o(t ? 1L : 2f));
    equal('c', o(t ? c : 65));
    raises(NullPointerException.class, () -> o(t ? (Integer) null : 0));
    raises(NullPointerException.class, () -> o(t ? n : d));
    same(null, o(t ? n : (Object) d));
    same(null, o(t ? n : null));
    same(null, o(t ? null : 0));
    equal(0, o(f ? n : 0));
    Boolean none = null;
    raises(NullPointerException.class, () -> o(t ? none : false));
    same(null, o(t ? none : Boolean.FALSE));
    Integer kept = t ? one : Integer.valueOf(1000);
    same(one, kept);
    equal("Integer", o(t ? one : "s").getClass().getSimpleName());
    long l = t ? Integer.MAX_VALUE + 1 : 0L;
    equal((long) Integer.MIN_VALUE, l);
  }
}
