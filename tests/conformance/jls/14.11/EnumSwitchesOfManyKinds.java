// Enum selectors match by constant, also those with bodies; default may stand
// anywhere; a null selector throws although there is a default.
// raises: NullPointerException
import static conformance.Check.*;

public class EnumSwitchesOfManyKinds {
  enum E { A, B { }, C { int f; }, D }
  enum Other { D, C, B, A }

  static String run(E e, Other o) {
    String s = "";
    switch (e) {
      case D: s += "d";
      default: s += "-";
      case B: s += "b"; break;
      case A: switch (o) { case A: s += "a"; break; case D: s += "ad"; }
    }
    switch (o) {
      case C -> s += "c";
      case A, B -> { s += "AB"; }
      default -> { }
    }
    return s;
  }

  public static void main(String[] args) {
    equal("aAB", run(E.A, Other.A));
    equal("ad", run(E.A, Other.D));
    equal("c", run(E.A, Other.C));
    equal("bAB", run(E.B, Other.B));
    equal("-bc", run(E.C, Other.C));
    equal("d-b", run(E.D, Other.D));
    raises(NullPointerException.class, () -> run(null, Other.A));
    raises(NullPointerException.class, () -> run(E.A, null));
    String s = "";
    for (E e : E.values()) s += switch (e) { case A, C -> 1; default -> 2; };
    equal("1212", s);
  }
}
