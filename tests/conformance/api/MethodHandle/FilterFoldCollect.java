// filterArguments, filterReturnValue, foldArguments and collectArguments put
// other handles before and after the target, in order.
// raises: IllegalArgumentException
import java.lang.invoke.*;
import static conformance.Check.*;

public class FilterFoldCollect {
  static String log = "";
  static String join(String a, String b, int c) { return a + b + c; }
  static String up(String s) { log += "up(" + s + ")"; return s + "!"; }
  static int len(Object o) { log += "len"; return o.toString().length(); }
  static String two(int a, int b) { log += "two"; return a + "/" + b; }
  static void note(String s, String t) { log += "note(" + s + t + ")"; }
  static int count(String s, String t) { return 9; }

  static MethodHandle of(String name, Class<?> r, Class<?>... p)
      throws Throwable {
    return MethodHandles.lookup().findStatic(FilterFoldCollect.class, name,
        MethodType.methodType(r, p));
  }

  public static void main(String[] args) throws Throwable {
    Class<?> s = String.class, i = int.class;
    MethodHandle join = of("join", s, s, s, i), up = of("up", s, s),
        len = of("len", i, Object.class), two = of("two", s, i, i),
        note = of("note", void.class, s, s), count = of("count", i, s, s);
    MethodHandle f = MethodHandles.filterArguments(join, 0, up, null, len);
    equal("a!b3", (String) f.invokeExact("a", "b", (Object) "xyz"));
    that(log.contains("up(a)") && log.contains("len"), log);
    equal("[a]1!", (String) MethodHandles.filterReturnValue(join, up)
        .invokeExact("[a", "]", 1));
    log = "";
    equal("1/2b3", (String) MethodHandles.collectArguments(join, 0, two)
        .invokeExact(1, 2, "b", 3));
    MethodHandle before = MethodHandles.foldArguments(join, note);
    equal("ab1", (String) before.invokeExact("a", "b", 1));
    equal("twonote(ab)", log);
    MethodHandle last = MethodHandles.foldArguments(
        MethodHandles.permuteArguments(join, MethodType.methodType(
            String.class, int.class, String.class, String.class), 1, 2, 0),
        count);
    equal("xy9", (String) last.invokeExact("x", "y"));
    equal("xyz", (String) MethodHandles.collectArguments(
        MethodHandles.dropArguments(MethodHandles.constant(String.class,
            "xyz"), 0, String.class), 0, note).invoke("p", "q", "r"));
    equal("twonote(ab)note(pq)", log);
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> MethodHandles.filterArguments(join, 0, len));
    raises(bad, () -> MethodHandles.filterReturnValue(join, two));
    raises(bad, () -> MethodHandles.foldArguments(join, two));
    raises(bad, () -> MethodHandles.collectArguments(join, 2, two));
    raises(bad, () -> MethodHandles.filterArguments(join, 2, len, len));
    // What a filter throws comes out as it is.
    raises(NullPointerException.class, () -> f.invoke("a", "b", null));
  }
}
