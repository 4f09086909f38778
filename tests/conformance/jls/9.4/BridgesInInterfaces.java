// An interface that overrides with a narrower result or a type argument has
// the bridge itself: implementers and lambdas are reached by all signatures.
// raises: ClassCastException
import java.util.Comparator;
import static conformance.Check.*;

public class BridgesInInterfaces {
  interface Source { Object get(); }
  interface Text extends Source {
    String get();
    default Source same() { return this; }
  }
  interface Named extends Text {
    default String get() { return "named"; }
    default Named same() { return this; }
  }
  interface Taker<T> { default String take(T t) { return "any " + t; } }
  interface IntTaker extends Taker<Integer> {
    default String take(Integer i) { return "int " + (i + 1); }
  }
  static class Impl implements Named, IntTaker { }
  static class Over extends Impl {
    public String get() { return "over"; }
    public String take(Integer i) { return "over " + i; }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Source s = new Impl();
    equal("named", s.get());
    Text t = new Impl();
    same(t, t.same());
    equal("named", t.same().get());
    s = new Over();
    equal("over", s.get());
    Text lambda = () -> "lambda";
    s = lambda;
    equal("lambda", s.get());
    same(lambda, lambda.same());
    Taker raw = new Impl();
    equal("int 5", raw.take(4));
    raises(ClassCastException.class, () -> raw.take("x"));
    equal("over 4", ((Taker<Integer>) new Over()).take(4));
    equal("any x", new Taker<String>() { }.take("x"));
    Comparator<String> c = String::compareTo;
    Comparator rawC = c.thenComparing(x -> x.length()).reversed();
    that(rawC.compare("a", "b") > 0, "compare");
    raises(ClassCastException.class, () -> rawC.compare("a", 1));
  }
}
