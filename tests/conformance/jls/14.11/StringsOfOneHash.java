// Strings in labels are told apart by equals where their hash codes meet, hash
// code 0 included; the selector is evaluated once, and need not be interned.
import static conformance.Check.*;

public class StringsOfOneHash {
  static int evaluated;
  static String next(String s) { evaluated++; return s; }

  static int run(String s) {
    switch (next(s)) {
      case "AaAaAa": return 1;
      case "AaAaBB": return 2;
      case "BBBBBB": return 3;
      case "": return 4;
      case "f5a5a608": return 5;
      case "\0": return 6;
      case "\ud83d\ude00": return 7;
      case "case": case "CASE": return 8;
      default: return 0;
    }
  }

  public static void main(String[] args) {
    equal("AaAaAa".hashCode(), "BBBBBB".hashCode());
    equal(0, "f5a5a608".hashCode());
    equal(1, run("Aa".repeat(3)));
    equal(2, run(new StringBuilder("BB").insert(0, "AaAa").toString()));
    equal(3, run("BB".repeat(3)));
    equal(0, run("AaBBAa"));
    equal(4, run(new String()));
    equal(5, run("xf5a5a608".substring(1)));
    equal(6, run(String.valueOf((char) 0)));
    equal(0, run("\0\0"));
    equal(7, run(new String(Character.toChars(0x1F600))));
    equal(0, run("\ud83d"));
    equal(16, run("case") + run("CASE"));
    equal(0, run("Case"));
    equal(13, evaluated);
  }
}
