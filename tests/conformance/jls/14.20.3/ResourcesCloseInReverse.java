// Resources are made in order and closed in reverse, before catch and finally,
// whatever way leaves the block; later ones see the earlier.
import static conformance.Check.*;

public class ResourcesCloseInReverse {
  static String trace = "";
  record R(String name) implements AutoCloseable {
    R { trace += "+" + name; }
    public void close() { trace += "-" + name; }
  }

  static int run(int way) {
    trace = "";
    for (int i = 0; i < 2; i++) {
      try (R a = new R("a"); R b = new R(a.name() + "b"); R c = new R("c")) {
        trace += "!";
        if (way == 1) return trace.length();
        if (way == 2) break;
        if (way == 3) throw new IllegalStateException();
        if (way == 4) continue;
      } catch (IllegalStateException e) {
        trace += "C" + e.getSuppressed().length;
        break;
      } finally {
        trace += "F";
      }
      break;
    }
    return 0;
  }

  public static void main(String[] args) {
    String round = "+a+ab+c!-c-ab-a";
    run(0);
    equal(round + "F", trace);
    equal(8, run(1));
    equal(round + "F", trace);
    run(2);
    equal(round + "F", trace);
    run(3);
    equal(round + "C0F", trace);
    run(4);
    equal((round + "F").repeat(2), trace);
  }
}
