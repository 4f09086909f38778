// In a switch of arrows just one statement, block or throw runs; several
// labels share it; without a matching label nothing does.
import static conformance.Check.*;

public class ArrowsDoNotFallThrough {
  static String trace = "";

  static int run(String s) {
    switch (s) {
      case "a", "b" -> trace += "ab";
      case "block" -> {
        trace += "{";
        if (s.length() == 5) break;
        trace += "never";
      }
      case "throw" -> throw new IllegalStateException(s);
      case "return" -> { return 1; }
      case "Aa", "BB", "C#" -> trace += "hash";
    }
    trace += ".";
    return 0;
  }

  static int loop(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      switch (i) {
        case 1 -> { continue; }
        case 3 -> sum += 10;
        case 5 -> { switch (sum) { case 10 -> sum++; default -> sum--; } }
        default -> { }
      }
      sum += 100;
    }
    return sum;
  }

  public static void main(String[] args) {
    for (String s : new String[] {"a", "b", "block", "Aa", "BB", "C#", "Bb",
        ""}) run(s);
    equal("ab.ab.{.hash.hash.hash...", trace);
    equal("throw", raises(IllegalStateException.class, () ->
        run("throw")).getMessage());
    equal(1, run("return"));
    equal(509, loop(6));
  }
}
