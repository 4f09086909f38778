// An enum's constants are made in order before its other static variables,
// which their constructors find unset; values() hands out a new array each time.
// also: jls 8.7
import java.util.*;
import static conformance.Check.*;

public class EnumConstantsAreMadeFirst {
  static String trace = "";

  enum Planet {
    ONE(1), TWO(2) { String kind() { return "special"; } }, THREE;
    static final Map<String, Planet> byName = new TreeMap<>();
    static int count = 100;
    static final int CONSTANT = 5;
    static {
      trace += "static;";
      for (Planet p : values()) byName.put(p.name(), p);
    }
    final int n, seen;
    { trace += "init;"; }
    Planet() { this(3); }
    Planet(int n) {
      this.n = n;
      seen = look();
      trace += name() + ordinal() + ";";
    }
    int look() { return 0; }
    String kind() { return "plain"; }
    static int counted() { return count + CONSTANT; }
  }

  enum Counts {
    A, B;
    final int at = peek();
    static int next = 7;
    static int peek() { return next++; }
  }

  public static void main(String[] args) {
    equal(105, Planet.counted());
    equal("init;ONE0;init;TWO1;init;THREE2;static;", trace);
    equal("{ONE=ONE, THREE=THREE, TWO=TWO}", Planet.byName.toString());
    that(Planet.values() != Planet.values(), "one array for all");
    Planet.values()[0] = null;
    same(Planet.ONE, Planet.values()[0]);
    equal("plainspecial", Planet.ONE.kind() + Planet.TWO.kind());
    equal("0,1,7", Counts.A.at + "," + Counts.B.at + "," + Counts.next);
  }
}
