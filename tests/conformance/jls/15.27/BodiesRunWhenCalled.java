// Evaluating a lambda runs nothing of its body; each call does, with its
// arguments, recursion, exceptions and all; a value body of a void one is dropped.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import static conformance.Check.*;

public class BodiesRunWhenCalled {
  static String trace = "";
  static int see(int i) { trace += i; return i; }
  static IntUnaryOperator fact;
  static { fact = n -> n < 2 ? 1 : n * fact.applyAsInt(n - 1); }

  static String which(Callable<Integer> c) { return "callable"; }
  static String which(Runnable r) { return "runnable"; }

  public static void main(String[] args) throws Exception {
    Runnable r = () -> see(1 / (trace.length() - trace.length()));
    equal("", trace);
    for (int i = 0; i < 2; i++) raises(ArithmeticException.class, () ->
        r.run());
    Runnable dropped = () -> see(2);
    dropped.run();
    Supplier<Integer> kept = () -> see(3);
    equal(5, kept.get() + 2);
    equal("23", trace);
    equal(120, fact.applyAsInt(5));
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    equal(7, (int) add.apply(3).apply(4));
    Callable<Object> checked = () -> { throw new java.io.IOException("io"); };
    equal("io", raises(java.io.IOException.class, () ->
        checked.call()).getMessage());
    equal("callablerunnable", which(() -> 5) + which(() -> { }));
    BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
    equal(9, (int) max.apply(4, 9));
    Comparator<String> byLength = (a, b) ->
        Integer.compare(a.length(), b.length());
    equal("[b, aa, ccc]", sorted(byLength, "aa", "ccc", "b"));
    equal("[ccc, aa, b]", sorted(byLength.reversed(), "aa", "ccc", "b"));
  }

  static String sorted(Comparator<String> c, String... s) {
    Arrays.sort(s, c);
    return Arrays.toString(s);
  }
}
