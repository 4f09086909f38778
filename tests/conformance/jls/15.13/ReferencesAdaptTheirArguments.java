// A method reference converts as a call would: boxing, unboxing, widening,
// gathering variable arguments, dropping the result; null fails where a call does.
// raises: NullPointerException ClassCastException
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class ReferencesAdaptTheirArguments {
  static String kind(Object o) { return o.getClass().getSimpleName() + o; }
  static long wide(long l) { return l + 1; }
  static int unbox(int i) { return i * 2; }
  static String many(String s, Object... o) { return s + o.length; }
  static int sum(int... a) { int s = 0; for (int x : a) s += x; return s; }
  static String trace = "";
  static int count(String s) { trace += s; return s.length(); }

  public static void main(String[] args) {
    IntFunction<String> boxing = ReferencesAdaptTheirArguments::kind;
    equal("Integer5", boxing.apply(5));
    IntToLongFunction widening = ReferencesAdaptTheirArguments::wide;
    equal(Integer.MAX_VALUE + 1L, widening.applyAsLong(Integer.MAX_VALUE));
    Function<Integer, Object> unboxing = ReferencesAdaptTheirArguments::unbox;
    equal(14, unboxing.apply(7));
    raises(NullPointerException.class, () -> unboxing.apply(null));
    Function<Character, Long> chars = ReferencesAdaptTheirArguments::boxedWide;
    equal(98L, (long) chars.apply('a'));
    Function<String, String> none = ReferencesAdaptTheirArguments::many;
    BiFunction<String, Object,
        String> one = ReferencesAdaptTheirArguments::many;
    BiFunction<String, Object[],
        String> all = ReferencesAdaptTheirArguments::many;
    equal("a0a1a2", none.apply("a") + one.apply("a", null)
        + all.apply("a", new Object[2]));
    IntBinaryOperator two = ReferencesAdaptTheirArguments::sum;
    equal(7, two.applyAsInt(3, 4));
    Consumer<String> dropped = ReferencesAdaptTheirArguments::count;
    dropped.accept("void");
    equal("void", trace);
    List<String> raw = new ArrayList<>();
    @SuppressWarnings({"unchecked", "rawtypes"}) List<Object> bad = (List) raw;
    bad.add(1);
    raises(ClassCastException.class, () ->
        raw.forEach(ReferencesAdaptTheirArguments::count));
    ToDoubleFunction<Integer> d = Integer::intValue;
    equal(3.0, d.applyAsDouble(3));
  }

  static long boxedWide(int i) { return i + 1; }
}
