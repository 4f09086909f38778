// A break, continue or return in finally discards the exception or the value
// that was on its way; one that was on its way goes on when finally completes.
import static conformance.Check.*;

public class FinallyMeetsBreakAndContinue {
  @SuppressWarnings("finally")
  static String discards() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      try {
        s += i;
        if (i == 1) throw new IllegalStateException();
        if (i == 2) return "never";
      } finally {
        if (i < 3) continue;
        break;
      }
    }
    return s;
  }

  static int depth(int n) {
    while (true) {
      try {
        try {
          if (n == 1) break;
          if (n == 2) return n;
          if (n == 3) { n = 1; continue; }
          throw new Error();
        } finally {
          n += 10;
        }
      } catch (Error e) {
        return -n;
      } finally {
        trace += n + ";";
      }
    }
    return n;
  }
  static String trace = "";

  @SuppressWarnings("finally")
  static int innermost() {
    try {
      try {
        try { return 1; } finally { throw new Error("a"); }
      } finally { throw new RuntimeException("b"); }
    }
    catch (RuntimeException e) {
      return e.getSuppressed().length + e.getMessage().length();
    }
  }

  public static void main(String[] args) {
    equal("0123", discards());
    equal(11, depth(1));
    equal(2, depth(2));
    equal(-14, depth(4));
    equal("11;12;14;", trace);
    equal(-21, depth(3));
    equal("11;12;14;11;21;", trace);
    equal(1, innermost());
  }
}
