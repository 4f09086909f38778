// Local records, enums and interfaces are static: they capture no variable and
// no enclosing object, and are initialised once, whoever runs the method.
import static conformance.Check.*;

public class LocalRecordsEnumsAndInterfaces {
  static int inits;

  Object[] run(int x) {
    enum Level {
      LOW, HIGH;
      static { inits++; }
      Level flip() { return this == LOW ? HIGH : LOW; }
    }
    interface Scale {
      int by(int v);
      static Scale of(int f) { return v -> v * f; }
      default int twice(int v) { return 2 * by(v); }
    }
    record Pair(int a, Level l) { static int made; Pair { made++; } }
    Scale s = Scale.of(x);
    Pair p = new Pair(s.twice(x), Level.LOW.flip());
    return new Object[] {p, Level.HIGH, Pair.made};
  }

  public static void main(String[] args) {
    Object[] one = new LocalRecordsEnumsAndInterfaces().run(3);
    Object[] two = new LocalRecordsEnumsAndInterfaces().run(3);
    equal("Pair[a=18, l=HIGH]", one[0].toString());
    equal(one[0], two[0]);
    same(one[1], two[1]);
    equal(1, inits);
    equal(2, two[2]);
    equal(2, one[0].getClass().getDeclaredFields().length - 1);
    that(one[0].getClass().isLocalClass(), "local");
    equal("run", one[1].getClass().getEnclosingMethod().getName());
  }
}
