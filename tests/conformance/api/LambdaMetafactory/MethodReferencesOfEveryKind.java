// Static, bound, unbound, super, constructor and array constructor references;
// a bound receiver is evaluated and null-checked once, at once.
// raises: NullPointerException
// also: jls 15.12.4
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class MethodReferencesOfEveryKind {
  static int made;
  static class Base { String hi() { return "base"; } }
  static class Sub extends Base {
    Sub() { made++; }
    @Override String hi() { return "sub"; }
    Supplier<String> up() { return super::hi; }
    Supplier<String> own() { return this::hi; }
  }
  interface Def { default String d() { return "default"; } }
  static class Both implements Def {
    @Override public String d() { return "own"; }
    Supplier<String> face() { return Def.super::d; }
  }
  static class Box<T> {
    final T t;
    Box(T t) { this.t = t; }
    <R> R map(Function<? super T, ? extends R> f) { return f.apply(t); }
  }
  private static String secret(Object... all) { return "n" + all.length; }

  public static void main(String[] args) {
    Function<String, Integer> st = Integer::parseInt;
    equal(12, (int) st.apply("12"));
    BiFunction<String, String, Boolean> unbound = String::endsWith;
    that(unbound.apply("abc", "bc"), "unbound");
    Supplier<Sub> ctor = Sub::new;
    equal(0, made);
    Supplier<String> bound = ctor.get()::hi;
    equal(1, made);
    bound.get();
    bound.get();
    equal(1, made);
    equal("base", new Sub().up().get());
    equal("sub", new Sub().own().get());
    equal("default", new Both().face().get());
    Function<Base, String> virtual = Base::hi;
    equal("sub", virtual.apply(new Sub()));
    IntFunction<int[][]> array = int[][]::new;
    equal(3, array.apply(3).length);
    raises(NegativeArraySizeException.class, () -> array.apply(-1));
    Function<String, Box<String>> generic = Box::new;
    equal(2, (int) generic.apply("ab").map(String::length));
    Function<Object, String> varargs = MethodReferencesOfEveryKind::secret;
    equal("n1", varargs.apply("x"));
    Supplier<String> none = MethodReferencesOfEveryKind::secret;
    equal("n0", none.get());
    String nul = null;
    raises(NullPointerException.class,
        () -> { Supplier<Integer> s = nul::length; });
    raises(NullPointerException.class, () -> virtual.apply(null));
    ToLongFunction<Integer> widened = Integer::intValue;
    equal(5L, widened.applyAsLong(5));
    Function<int[], Object> clone = int[]::clone;
    equal(1, ((int[]) clone.apply(new int[1])).length);
  }
}
