// A method inherited from a superclass that knows nothing of an interface
// implements that interface's method for the subclass, also by a bridge.
import static conformance.Check.*;

public class InheritedMethodImplementsForASubclass {
  interface Named {
    String name();
    default String hello() { return "hello " + name(); }
  }
  interface Sized<T> { T size(); }
  static class Base {
    public String name() { return "base"; }
    public Integer size() { return 3; }
  }
  static class Sub extends Base implements Named, Sized<Integer> { }
  static class Below extends Sub {
    public String name() { return "below"; }
    public Integer size() { return 4; }
  }

  public static void main(String[] args) {
    Named n = new Sub();
    equal("hello base", n.hello());
    Sized<Integer> s = new Sub();
    equal(3, (int) s.size());
    n = new Below();
    s = new Below();
    equal("hello below", n.hello());
    equal(4, (int) s.size());
    Sized<?> unknown = s;
    equal(4, unknown.size());
    java.util.function.Supplier<Object> ref = unknown::size;
    equal(4, ref.get());
  }
}
