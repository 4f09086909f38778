// The constants are made before the other statics of an enum are initialised,
// so their constructors see default values; a switch has a table of its own.
import static conformance.Check.*;

public class StaticsSeeNoConstants {
  static String log = "";

  enum E {
    A(1), B(2) { { log += "body "; } };
    static int count = 10;
    static final int CONSTANT = 5;
    final int v;
    E(int v) {
      this.v = v;
      log += name() + ordinal() + seen() + " ";
    }
    private static String seen() {
      return "c" + count + CONSTANT + (A == null ? "null" : "A");
    }
    static { log += "static" + count + values().length; }
  }

  static String pick(E e) {
    switch (e) {
      case B: return "b";
      default: return "other";
    }
  }

  public static void main(String[] args) {
    equal("", log);
    equal("b", pick(E.B));
    equal("A0c05null B1c05A body static102", log);
    equal("other", pick(E.A));
    raises(NullPointerException.class, () -> pick(null));
    equal(2, E.B.v);
  }
}
