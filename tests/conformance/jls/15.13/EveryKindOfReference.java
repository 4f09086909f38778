// References to static, bound, unbound, super, constructor and array methods
// call what a call would, private and protected ones included.
import java.util.function.*;
import static conformance.Check.*;

public class EveryKindOfReference {
  static class Base {
    String m(int i) { return "base" + i; }
    protected static String p(int i) { return "p" + i; }
  }
  static class Sub extends Base {
    String m(int i) { return "sub" + i; }
    private String hidden(int i) { return "hidden" + i; }
    IntFunction<String> up() { return super::m; }
    IntFunction<String> down() { return this::m; }
    IntFunction<String> own() { return this::hidden; }
    IntFunction<String> stat() { return Base::p; }
  }
  static class Below extends Sub { String m(int i) { return "below" + i; } }
  class Inner { String s; Inner(int i) { s = "inner" + i + tag; } }
  String tag = "T";
  IntFunction<Inner> inner() { return Inner::new; }
  interface I { default String d(int i) { return "default" + i; } }
  static class Impl implements I {
    public String d(int i) { return "impl"; }
    IntFunction<String> up() { return I.super::d; }
  }

  static <T> T[] make(IntFunction<T[]> f, int n) { return f.apply(n); }

  public static void main(String[] args) {
    Sub b = new Below();
    equal("base1below2hidden3p4", b.up().apply(1) + b.down().apply(2)
        + b.own().apply(3) + b.stat().apply(4));
    BiFunction<Sub, Integer, String> unbound = Sub::m;
    equal("below5", unbound.apply(b, 5));
    equal("inner6T", new EveryKindOfReference().inner().apply(6).s);
    equal("default7", new Impl().up().apply(7));
    Function<String, StringBuilder> make = StringBuilder::new;
    equal("8", make.apply("8").toString());
    same(String[].class, make(String[]::new, 2).getClass());
    equal(2, make(int[][]::new, 2).length);
    raises(NegativeArraySizeException.class, () -> make(Object[]::new, -1));
    UnaryOperator<int[]> clone = int[]::clone;
    int[] a = {9};
    that(clone.apply(a) != a && clone.apply(a)[0] == 9, "clone");
    Supplier<Class<?>> c = "x"::getClass;
    same(String.class, c.get());
  }
}
