// An anonymous class passes its arguments to the superclass's constructor, may
// be of an inner class or an interface, and is one class for each expression.
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class AnonymousClasses {
  static class Base {
    final String s;
    Base(Object... o) { s = Arrays.toString(o); }
    Base(String one, long two) { s = one + "/" + two; }
    String tell() { return s; }
  }
  class Inner {
    int n;
    Inner(int n) { this.n = n + outer; }
    int get() { return n; }
  }
  int outer = 100;

  static Object make(int x) {
    return new Base(x, "v") {
      int extra = x;
      String tell() { return super.tell() + extra; }
    };
  }

  public static void main(String[] args) {
    equal("[5, v]5", ((Base) make(5)).tell());
    same(make(1).getClass(), make(2).getClass());
    that(make(1) != make(1), "one object");
    equal("x/7", new Base("x", 7) { }.tell());
    equal("[]", new Base() { }.tell());
    AnonymousClasses a = new AnonymousClasses();
    equal(-103, a.new Inner(3) { int get() { return -super.get(); } }.get());
    IntUnaryOperator f = new IntUnaryOperator() {
      int calls;
      public int applyAsInt(int n) {
        calls++;
        return n < 2 ? calls : applyAsInt(n - 1);
      }
    };
    equal(4, f.applyAsInt(4));
    same(Object.class, f.getClass().getSuperclass());
    same(IntUnaryOperator.class, f.getClass().getInterfaces()[0]);
    equal(0, f.getClass().getConstructors().length);
    var v = new Object() { int count = 3; int twice() { return 2 * count; } };
    v.count++;
    equal(8, v.twice());
    List<Object> nested = new ArrayList<>() {
      {
        add(new Object() { public String toString() { return "deep"
            + size(); } });
      }
    };
    equal("[deep1]", nested.toString());
  }
}
