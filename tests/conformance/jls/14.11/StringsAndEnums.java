// A switch on strings tells apart those of equal hash code and falls through;
// a switch on null throws before any label is looked at.
import static conformance.Check.*;

public class StringsAndEnums {
  enum E { A, B, C }

  static int strings(String s) {
    int n = 0;
    switch (s) {
      case "Aa": n += 1;
      case "BB": n += 10; break;
      case "": n += 100; break;
      case "AaAa": case "BBBB": n += 1000;
      default: n += 10000;
    }
    return n;
  }

  static int enums(E e) {
    return switch (e) { case A -> 1; case B -> 2; case C -> { int x = 3; yield x; } };
  }

  public static void main(String[] args) {
    equal("Aa".hashCode(), "BB".hashCode());
    equal(11, strings("Aa"));
    equal(10, strings(new String("BB")));
    equal(100, strings(""));
    equal(11000, strings("BBBB"));
    equal(10000, strings("AaBB"));
    equal(6, enums(E.A) + enums(E.B) + enums(E.C));
    raises(NullPointerException.class, () -> strings(null));
    raises(NullPointerException.class, () -> enums(null));
  }
}
