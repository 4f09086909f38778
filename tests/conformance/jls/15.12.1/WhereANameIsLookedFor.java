// A method's simple name is looked for in the innermost class that has a method
// of that name, whatever its parameters; there inherited ones count, those of
// enclosing classes no more.
// also: jls 15.12.4.1
import static conformance.Check.*;

public class WhereANameIsLookedFor {
  static String who(Object o) { return "outer(Object)"; }

  String name() { return "outer"; }

  static class Base { String name() { return "base"; } }

  class In extends Base {
    String who(Integer i) { return "in(Integer)"; }
    String own() { return who(5); }
    String outer() { return WhereANameIsLookedFor.who("x"); }
    String inherited() { return name() + WhereANameIsLookedFor.this.name(); }
    Runnable lambda(StringBuilder b) { return () -> b.append(name()); }
    Runnable anonymous(StringBuilder b) {
      return new Runnable() {
        String name() { return "anonymous"; }
        public void run() { b.append(name()).append(In.this.name()); }
      };
    }
  }

  class Plain {
    String found() { return name() + who(5); }
  }

  public static void main(String[] args) {
    WhereANameIsLookedFor o = new WhereANameIsLookedFor();
    In in = o.new In();
    equal("in(Integer)", in.own());
    equal("outer(Object)", in.outer());
    equal("baseouter", in.inherited());
    StringBuilder b = new StringBuilder();
    in.lambda(b).run();
    in.anonymous(b).run();
    equal("baseanonymousbase", b.toString());
    equal("outerouter(Object)", o.new Plain().found());
  }
}
