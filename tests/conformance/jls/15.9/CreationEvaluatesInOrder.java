// A creation evaluates its enclosing instance, then the arguments from left to
// right; when one throws, no constructor runs; the class is initialised first.
import static conformance.Check.*;

public class CreationEvaluatesInOrder {
  static String trace = "";
  static <T> T see(String s, T t) { trace += s; return t; }
  static int fail() { trace += "!"; throw new IllegalStateException(); }

  static class Init {
    static { trace += "S"; }
    Init(int a, int... rest) { trace += "C" + a + rest.length; }
  }
  class Inner { Inner(Object o, int i) { trace += "I"; } }

  public static void main(String[] args) {
    raises(IllegalStateException.class, () ->
        new Init(see("a", 1), fail(), see("b", 2)));
    that(trace.equals("Sa!"), trace);
    trace = "";
    new Init(see("a", 1), see("b", 2), see("c", 3));
    equal("abcC12", trace);
    trace = "";
    see("q", new CreationEvaluatesInOrder()).new Inner(new Init(see("x", 4)),
        see("y", 5)) {
      { trace += "A"; }
    };
    equal("qxC40yIA", trace);
    trace = "";
    int i = 1;
    int[] a = {0, 10, 20, 30};
    Init one = new Init(a[i], i = 2, a[i++], a[i]);
    equal("C103", trace);
    equal(3, i);
    Object o = null;
    try {
      o = new Init(1 / (i - 3));
    } catch (ArithmeticException e) { trace += "/"; }
    same(null, o);
    equal("C103/", trace);
  }
}
