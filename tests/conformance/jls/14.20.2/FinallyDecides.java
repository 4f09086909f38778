// finally runs after every end of try and catch, and its own return or
// exception takes the place of theirs.
// also: jvms 2.10
import static conformance.Check.*;

public class FinallyDecides {
  @SuppressWarnings("finally")
  static int overrides() { try { return 1; } finally { return 2; } }

  static int keeps() { int x = 1; try { return x; } finally { x = 2; } }

  @SuppressWarnings("finally")
  static int swallows() { try { throw new Error(); } finally { return 3; } }

  static String trace = "";

  static void nested() {
    try {
      try {
        trace += "a";
        throw new IllegalStateException();
      } finally {
        trace += "b";
        Object o = null;
        o.hashCode();
      }
    } catch (NullPointerException e) {
      trace += "c";
    } finally {
      trace += "d";
    }
  }

  static int loop() {
    int n = 0;
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1) continue;
        if (i == 3) break;
        n += 10;
      } finally {
        n++;
      }
    }
    return n;
  }

  public static void main(String[] args) {
    equal(2, overrides());
    equal(1, keeps());
    equal(3, swallows());
    nested();
    equal("abcd", trace);
    equal(24, loop());
  }
}
