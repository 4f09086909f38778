// An inner object knows its enclosing objects at every depth, those of its
// superclass apart from its own; in a static context there is none.
import static conformance.Check.*;

public class EnclosingInstancesNest {
  final String name;
  EnclosingInstancesNest(String name) { this.name = name; }

  class Middle {
    final String name;
    Middle(String name) { this.name = name; }
    class Inner {
      final String name = "inner";
      String path() {
        return EnclosingInstancesNest.this.name + Middle.this.name
            + this.name + name;
      }
    }
    class Sub extends Middle {
      Sub(EnclosingInstancesNest other) { other.super("-sub"); }
      String path() {
        return EnclosingInstancesNest.this.name + Middle.this.name + name
            + new Inner().path();
      }
    }
  }

  static Object statically() { class Local { } return new Local(); }
  Object instance() { class Local { Object o = name; } return new Local(); }

  public static void main(String[] args) {
    EnclosingInstancesNest a = new EnclosingInstancesNest("a"),
        b = new EnclosingInstancesNest("b");
    Middle m = a.new Middle("-m");
    equal("a-minnerinner", m.new Inner().path());
    Middle.Sub sub = m.new Sub(b);
    equal("a-m-subb-subinnerinner", sub.path());
    equal(0, statically().getClass().getDeclaredFields().length);
    equal(2, a.instance().getClass().getDeclaredFields().length);
  }
}
