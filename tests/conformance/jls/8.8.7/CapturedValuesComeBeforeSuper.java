// A method called by the superclass's constructor finds the subclass's fields
// unset, but its captured variables and its enclosing instance already there.
// also: jls 12.5
import static conformance.Check.*;

public class CapturedValuesComeBeforeSuper {
  final String outer = "outer" + hashCode() * 0;

  static abstract class Base {
    final String seen;
    Base() { seen = look(); }
    abstract String look();
  }

  Base anonymous(int captured) {
    return new Base() {
      String field = "set";
      String look() { return outer + captured + field; }
    };
  }

  Base local(String captured) {
    class Local extends Base {
      final String field;
      Local() { super(); field = "set"; }
      String look() { return outer + captured + field; }
    }
    return new Local();
  }

  class Member extends Base {
    String field = "set";
    String look() { return outer + field; }
  }

  public static void main(String[] args) {
    CapturedValuesComeBeforeSuper o = new CapturedValuesComeBeforeSuper();
    equal("outer05null", o.anonymous(5).seen);
    equal("outer05set", o.anonymous(5).look());
    equal("outer0xnull", o.local("x").seen);
    equal("outer0null", o.new Member().seen);
    equal("outer0set", o.new Member().look());
  }
}
