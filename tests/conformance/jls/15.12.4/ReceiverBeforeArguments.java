// The receiver is evaluated before the arguments, which are evaluated before
// it is found to be null; a static method's receiver is evaluated and dropped.
import static conformance.Check.*;

public class ReceiverBeforeArguments {
  static String trace = "";

  static <T> T see(String s, T value) { trace += s; return value; }

  void m(int a, int b) { trace += "m"; }

  static ReceiverBeforeArguments none() { trace += "n"; return null; }

  static void st(int a) { trace += "s"; }

  public static void main(String[] args) {
    raises(NullPointerException.class,
        () -> none().m(see("1", 1), see("2", 2)));
    equal("n12", trace);
    trace = "";
    none().st(see("1", 1));
    equal("n1s", trace);
    trace = "";
    raises(ArithmeticException.class,
        () -> none().m(see("1", 1) / see("0", 0), see("2", 2)));
    equal("n10", trace);
  }
}
