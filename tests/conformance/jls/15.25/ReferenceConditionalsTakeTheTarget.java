// A reference conditional gives each operand the target type: lambdas, casts
// by inference, generic calls; the result is the operand's object unconverted.
// raises: ClassCastException
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class ReferenceConditionalsTakeTheTarget {
  static <T> List<T> list(T... t) { return Arrays.asList(t); }
  static Supplier<Object> pick(boolean b, String s) {
    return b ? () -> s : s::length;
  }
  static Object both(boolean b) { return b ? 1 : 2L; }
  static Object apart(boolean b) { return b ? (Object) 1 : 2L; }
  static Comparable<?> common(boolean b) {
    return b ? "s" : Integer.valueOf(5);
  }
  interface A { default String a() { return "A"; } }
  static class X implements A { }
  static class Y implements A, Runnable { public void run() { } }

  public static void main(String[] args) {
    equal("abc", pick(true, "abc").get());
    equal(3, pick(false, "abc").get());
    equal(1L, both(true));
    equal(1, apart(true));
    equal("s", common(true));
    same(Integer.class, common(false).getClass());
    for (int i = 0; i < 2; i++) equal("A", (i == 0 ? new X() : new Y()).a());
    List<? extends Number> l = args.length == 0 ? list(1, 2) : list(2.0);
    equal(2, l.size());
    IntFunction<Function<Integer, Integer>> f = i -> i > 0 ? x -> x + i
        : x -> x;
    equal(7, (int) f.apply(3).apply(4) + f.apply(0).apply(0));
    Object o = "text";
    raises(ClassCastException.class, () -> {
      Integer i = args.length == 0 ? (Integer) o : null;
    });
    Object[] a = args.length == 0 ? new String[1] : new Integer[1];
    raises(ArrayStoreException.class, () -> a[0] = 1);
  }
}
