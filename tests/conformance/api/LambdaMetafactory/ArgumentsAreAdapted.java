// Between the interface method and the implementation values are boxed,
// unboxed, widened and cast; unboxing null and wrong casts fail at the call.
// raises: ClassCastException NullPointerException
import java.util.function.*;
import static conformance.Check.*;

public class ArgumentsAreAdapted {
  interface ByteToObject { Object f(byte b); }
  interface IntToVoid { void f(int i); }
  interface BoxToLong { long f(Integer i); }
  interface Obj<T, R> { R f(T t); }
  static long widen(long l) { return l + 1; }
  static Integer box(Number n) { return n.intValue(); }
  static int unbox(int i) { return -i; }
  static int count;
  static int result(Object o) { return ++count; }
  static double dbl(double d) { return d; }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    ByteToObject b = ArgumentsAreAdapted::widen;
    equal(-127L, b.f((byte) -128));
    BoxToLong w = ArgumentsAreAdapted::widen;
    equal(6L, w.f(5));
    BoxToLong u = ArgumentsAreAdapted::unbox;
    equal(-5L, u.f(5));
    raises(NullPointerException.class, () -> u.f(null));
    IntToVoid v = ArgumentsAreAdapted::result;
    v.f(1);
    equal(1, count);
    BoxToLong x = ArgumentsAreAdapted::box;
    equal(7L, x.f(7));
    Obj<Integer, Object> o = ArgumentsAreAdapted::unbox;
    equal(-3, o.f(3));
    Obj raw = o;
    raises(ClassCastException.class, () -> raw.f("no int"));
    Obj<Character, Double> c = ArgumentsAreAdapted::dbl;
    equal(97.0, (double) c.f('a'));
    Obj<Integer, Object> none = i -> null;
    equal(null, none.f(1));
    IntFunction<Object> boxed = i -> i;
    same(Integer.class, boxed.apply(5).getClass());
    IntToLongFunction wide = i -> i;
    equal(-1L, wide.applyAsLong(-1));
    Obj<Object, Integer> nul = t -> (Integer) t;
    raises(NullPointerException.class, () -> { int i = nul.f(null); });
  }
}
