// A lambda of an interface that inherits its method with other erasures is
// reached through each of them; its parameters are cast, boxed and unboxed.
// raises: ClassCastException NullPointerException
import java.io.Serializable;
import java.util.function.*;
import static conformance.Check.*;

public class GenericInterfacesTakeLambdas {
  interface A<T> { Object m(T t); }
  interface B<T extends Number> extends A<T> { Number m(T t); }
  interface C extends B<Integer> { Integer m(Integer i); }
  interface Marker { }
  interface Prim { long f(int i, double d); }

  static String call(A<Integer> a) { return "A" + a.m(1); }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    C c = i -> i + 1;
    equal("A2", call(c));
    B<Integer> b = c;
    equal(3, b.m(2));
    A raw = c;
    equal(4, raw.m(3));
    raises(ClassCastException.class, () -> raw.m("x"));
    raises(NullPointerException.class, () -> c.m(null));
    Function<Integer, Integer> f = x -> x * 2;
    raises(ClassCastException.class, () -> ((Function) f).apply("s"));
    Object o = (Runnable & Marker & Serializable) () -> { };
    that(o instanceof Marker && o instanceof Serializable
        && o instanceof Runnable, "all three");
    Prim p = (i, d) -> (long) (i * d);
    equal(7L, p.f(3, 2.5));
    BiFunction<Long, Character, Object> boxes = (l, ch) -> l + ch;
    equal(98L, boxes.apply(1L, 'a'));
    ToIntFunction<Character> widened = ch -> ch;
    equal(97, widened.applyAsInt('a'));
    Supplier<Long> s = () -> 5L;
    long unboxed = s.get();
    equal(5L, unboxed);
    Supplier<Integer> none = () -> null;
    raises(NullPointerException.class, () -> { int i = none.get(); });
  }
}
