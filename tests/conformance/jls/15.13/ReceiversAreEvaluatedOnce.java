// The expression before :: is evaluated, and tested for null, when the method
// reference is; each call then goes to that object, whatever happens since.
// raises: NullPointerException
import java.util.function.*;
import static conformance.Check.*;

public class ReceiversAreEvaluatedOnce {
  static String trace = "";
  static StringBuilder next(String s) {
    trace += s;
    return s.isEmpty() ? null : new StringBuilder(s);
  }
  String name;
  ReceiversAreEvaluatedOnce(String n) { name = n; }
  String tell(Object... o) { return name + o.length; }
  static ReceiversAreEvaluatedOnce field = new ReceiversAreEvaluatedOnce("first");

  public static void main(String[] args) {
    Supplier<String> s = next("x")::toString;
    equal("x", trace);
    equal("xx", s.get() + s.get());
    equal("x", trace);
    raises(NullPointerException.class, () -> {
      Supplier<String> n = next("")::toString;
      trace += "never";
    });
    equal("x", trace);
    Function<Object, String> f = field::tell;
    field = new ReceiversAreEvaluatedOnce("second");
    equal("first1", f.apply("a"));
    field.name = "changed";
    equal("changed0", ((Supplier<String>) field::tell).get());
    Function<String, Integer> unbound = String::length;
    equal(3, (int) unbound.apply("abc"));
    raises(NullPointerException.class, () -> unbound.apply(null));
    Object o = null;
    raises(NullPointerException.class, () -> { Runnable r = o::hashCode; });
    BiFunction<String, Object, Boolean> eq = String::equals;
    that(eq.apply("a", "a") && !eq.apply("a", null), "equals");
    Supplier<Supplier<String>> twice = () -> next("y")::toString;
    twice.get();
    equal("yy", twice.get().get() + trace.charAt(trace.length() - 1));
  }
}
