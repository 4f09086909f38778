// A method of the library does the same, and fails the same, called directly,
// by reflection, by handle, by reference and through an interface.
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class LibraryMethodsByEveryKindOfCall {
  /** What came of calling `name` in each way must be equal. */
  static void same(Class<?> c, String name, Object receiver, Class<?>[] types,
                   Object... args) throws Throwable {
    Method m = c.getMethod(name, types);
    Set<String> seen = new HashSet<>();
    seen.add(outcome(() -> {
      try {
        return m.invoke(receiver, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }));
    MethodHandle h = MethodHandles.lookup().unreflect(m);
    MethodHandle b = receiver == null ? h : h.bindTo(receiver);
    seen.add(outcome(() -> b.invokeWithArguments(args)));
    MethodHandle s = h.asSpreader(Object[].class, types.length);
    seen.add(outcome(() -> receiver == null ? s.invoke(args)
        : s.invoke(receiver, args)));
    equal(1, seen.size());
  }

  interface Call { Object go() throws Throwable; }

  static String outcome(Call c) {
    try {
      Object o = c.go();
      return o instanceof int[] a ? Arrays.toString(a) : String.valueOf(o);
    } catch (Throwable t) {
      return t.getClass() + ": " + t.getMessage();
    }
  }

  public static void main(String[] args) throws Throwable {
    Class<?> i = int.class, s = String.class, l = long.class, o = Object.class;
    Class<?>[] ii = {i, i}, ll = {l, l}, one = {i}, none = {}, obj = {o};
    for (int n : new int[] {-1, 0, 2, 3, Integer.MAX_VALUE}) {
      same(String.class, "charAt", "ab\u00e9", one, n);
      same(String.class, "charAt", "ab\u0100", one, n);
      same(String.class, "substring", "abc", one, n);
      same(Math.class, "floorMod", null, ii, 7, n);
      same(Math.class, "floorDiv", null, ll, Long.MIN_VALUE, (long) n);
      same(Math.class, "multiplyExact", null, ll, 1L << 33, (long) n);
      same(Math.class, "toIntExact", null, new Class<?>[] {l}, n * 3L);
      same(Objects.class, "checkIndex", null, ii, n, 3);
      same(Integer.class, "compare", null, ii, n, 1);
      same(Integer.class, "bitCount", null, one, n);
      same(System.class, "arraycopy", null, new Class<?>[] {o, i, o, i, i},
          new int[] {1, 2, 3}, n, new int[3], 0, 1);
    }
    for (Object x : new Object[] {null, "a", "b", 5}) {
      same(Object.class, "equals", "a", obj, x);
      same(Objects.class, "requireNonNull", null, obj, x);
      same(Objects.class, "hashCode", null, obj, x);
      same(System.class, "identityHashCode", null, obj, x);
    }
    same(Object.class, "getClass", "a", none);
    same(Object.class, "hashCode", "abc", none);
    same(String.class, "intern", "abc", none);
    same(Thread.class, "currentThread", null, none);
    same(Object.class, "notify", new Object(), none);
    BiFunction<String, Integer, Character> ref = String::charAt;
    raises(StringIndexOutOfBoundsException.class, () -> ref.apply("a", 1));
    CharSequence face = "xyz";
    raises(StringIndexOutOfBoundsException.class, () -> face.charAt(3));
    conformance.Check.equal('y', (int) face.charAt(1));
  }
}
