// countedLoop, whileLoop, doWhileLoop, iteratedLoop and the general loop with
// several clauses.
// raises: IllegalArgumentException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class Loops {
  static int add(int sum, int i) { return sum + i; }
  static boolean below(int sum, int limit) { return sum < limit; }
  static int doubled(int sum, int limit) { return sum * 2; }
  static int one(int limit) { return 1; }
  static String app(String s, Object x, List<?> all) { return s + x; }
  static String step(String s, int i, String start) { return s + i; }
  static String begin(String start) { return start; }
  static int inc(int i, String s) { return i + 1; }
  static boolean more(int i, String s) { return i < 4; }
  static String fini(int i, String s) { return s + "|" + i; }
  static int zero() { return 0; }
  static String grow(int i, String s) { return s + i; }

  static MethodHandle of(String name, Class<?> r, Class<?>... p)
      throws Throwable {
    return MethodHandles.lookup().findStatic(Loops.class, name,
        MethodType.methodType(r, p));
  }

  public static void main(String[] args) throws Throwable {
    Class<?> i = int.class, s = String.class;
    MethodHandle sum = MethodHandles.countedLoop(
        MethodHandles.constant(i, 5), MethodHandles.constant(i, 100),
        of("add", i, i, i));
    equal(110, (int) sum.invokeExact());
    MethodHandle range = MethodHandles.countedLoop(
        MethodHandles.constant(i, -2), MethodHandles.constant(i, 3),
        of("begin", s, s), of("step", s, s, i, s));
    equal("s-2-1012", (String) range.invokeExact("s"));
    MethodHandle w = MethodHandles.whileLoop(of("one", i, i),
        of("below", boolean.class, i, i), of("doubled", i, i, i));
    equal(64, (int) w.invokeExact(50));
    equal(1, (int) w.invokeExact(0));
    MethodHandle d = MethodHandles.doWhileLoop(of("one", i, i),
        of("doubled", i, i, i), of("below", boolean.class, i, i));
    equal(2, (int) d.invokeExact(0));
    MethodHandle it = MethodHandles.iteratedLoop(null,
        MethodHandles.dropArguments(MethodHandles.constant(s, ">"), 0,
            List.class), of("app", s, s, Object.class, List.class));
    equal(">ab1", (String) it.invoke(List.of("a", "b", 1)));
    equal(">", (String) it.invoke(List.of()));
    MethodHandle l = MethodHandles.loop(
        new MethodHandle[] {of("zero", i), of("inc", i, i, s),
            of("more", boolean.class, i, s), of("fini", s, i, s)},
        new MethodHandle[] {MethodHandles.constant(s, "x"), of("grow", s, i,
            s)});
    equal("x123|4", (String) l.invokeExact());
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> MethodHandles.loop());
    raises(bad, () -> MethodHandles.loop(new MethodHandle[] {of("zero", i)}));
    raises(bad, () -> MethodHandles.countedLoop(
        MethodHandles.constant(long.class, 5L), null, of("add", i, i, i)));
  }
}
