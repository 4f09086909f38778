// Method references: static, bound, unbound, super, constructor, array, varargs
// (JLS 15.13).
import java.util.*;
import java.util.function.*;

public class MethodReferencesOfEveryKind {
  static void show(Object o) {
    System.out.println(o);
  }

  static class Base {
    String name() { return "base"; }
  }

  static class Derived extends Base {
    @Override String name() { return "derived"; }
    Supplier<String> up() { return super::name; }
    Supplier<String> own() { return this::name; }
    class Inner {
      Supplier<String> outer() { return Derived.super::name; }
    }
  }

  interface Named { default String title() { return "title"; } }

  static class Both implements Named {
    public String title() { return "own " + Named.super.title(); }
    Supplier<String> s() { return Named.super::title; }
  }

  static class Box<T> {
    final T value;
    Box(T value) { this.value = value; }
    <R> R with(Function<? super T, R> f) { return f.apply(value); }
  }

  static int sum(int... xs) { return Arrays.stream(xs).sum(); }

  static long widen(long x) { return x + 1; }

  interface ThreeInts { int go(int a, int b, int c); }

  static String order = "";

  static Base base() {
    order += "receiver ";
    return new Derived();
  }

  public static void main(String[] args) {
    Function<String, Integer> parse = Integer::parseInt;
    Supplier<Integer> bound = "hello"::length;
    Function<String, Integer> unbound = String::length;
    BiFunction<String, String, Boolean> two = String::startsWith;
    show(parse.apply("42") + bound.get() + unbound.apply("abc") + " "
        + two.apply("abc", "ab"));
    Derived d = new Derived();
    show(d.up().get() + " " + d.own().get() + " "
        + d.new Inner().outer().get() + " " + new Both().s().get() + " "
        + new Both().title());
    Function<Integer, Box<Integer>> make = Box::new;
    show(make.apply(7).with(x -> x * 6));
    IntFunction<int[][]> arrays = int[][]::new;
    show(arrays.apply(3).length);
    try {
      arrays.apply(-1);
    } catch (NegativeArraySizeException e) {
      show(e);
    }
    ThreeInts varargs = MethodReferencesOfEveryKind::sum;
    show(varargs.go(1, 2, 3));
    IntToLongFunction w = MethodReferencesOfEveryKind::widen;
    Function<Integer, Object> boxed = MethodReferencesOfEveryKind::widen;
    show(w.applyAsLong(1) + " " + boxed.apply(2).getClass());
    Supplier<String> s = base()::name;
    order += "made ";
    show(s.get() + s.get() + " " + order);
    try {
      String none = null;
      Supplier<Integer> bad = none::length;
      show("made " + bad);
    } catch (NullPointerException e) {
      show("null receiver");
    }
    Supplier<List<String>> list = ArrayList::new;
    Consumer<String> add = list.get()::add;
    add.accept("value dropped");
    Function<int[], int[]> clone = int[]::clone;
    show(clone.apply(new int[] {1, 2})[1]);
    Comparator<String> c = String::compareToIgnoreCase;
    show(c.compare("A", "a"));
    Callable3<String> call = MethodReferencesOfEveryKind::<String>same;
    show(call.call("x"));
    ToIntFunction<Character> unbox = Character::getNumericValue;
    show(unbox.applyAsInt('7'));
    Function<Object, String> str = Object::toString;
    show(str.apply(List.of(1)) + " "
        + Optional.of("q").map(String::toUpperCase).get());
    Supplier<Supplier<String>> nested = () -> d::name;
    show(nested.get().get());
  }

  static <T> T same(T t) { return t; }

  interface Callable3<T> { T call(T t); }
}
// -- exit 0
// -- stdout
// 50 true
// base derived base title own title
// 42
// 3
// java.lang.NegativeArraySizeException: -1
// 6
// 2 class java.lang.Long
// derivedderived receiver made 
// null receiver
// 2
// 0
// x
// 7
// [1] Q
// derived
