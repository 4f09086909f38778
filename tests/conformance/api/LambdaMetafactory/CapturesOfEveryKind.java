// Lambdas capture locals of every kind by value, this by reference, and hand
// them over before the arguments.
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class CapturesOfEveryKind {
  int field = 1;
  interface Eleven<T> {
    T go(int a, long b, Object c);
  }

  Supplier<String> ofThis(int extra) {
    return () -> "f" + field + extra + this.field;
  }
  <T extends Comparable<T>> Predicate<T> below(T limit) {
    return t -> t.compareTo(limit) < 0;
  }

  public static void main(String[] args) {
    byte b = -1;
    short s = -2;
    char c = 'c';
    int i = 4;
    long l = 1L << 40;
    float f = 0.5f;
    double d = 1e300;
    boolean z = true;
    String str = "s";
    int[] array = {7};
    Eleven<String> e = (x, y, o) -> b + " " + s + c + i + " " + l + " " + f
        + d + z + str + array[0] + "|" + x + "|" + y + "|" + o;
    array[0] = 8;
    equal("-1 -2c4 " + l + " 0.51.0E300trues8|1|2|null", e.go(1, 2, null));
    CapturesOfEveryKind o = new CapturesOfEveryKind();
    Supplier<String> t = o.ofThis(5);
    o.field = 9;
    equal("f959", t.get());
    that(o.below("m").test("a") && !o.below("m").test("z"), "generic");
    List<Supplier<Integer>> all = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      int copy = n;
      all.add(() -> copy * copy);
    }
    equal(4, (int) all.get(2).get());
    equal(0, (int) all.get(0).get());
    Function<Integer, Function<Integer, Function<Integer, Integer>>> curried =
        x -> y -> w -> x * 100 + y * 10 + w;
    equal(123, (int) curried.apply(1).apply(2).apply(3));
  }
}
