// An instance initialiser that throws ends the creation with that exception,
// checked ones too; what came before it has happened, what follows has not.
import static conformance.Check.*;

public class InitializersThatFail {
  static String trace = "";
  static InitializersThatFail escaped;

  static class Trouble extends Exception { }

  int before = 1;
  { escaped = this; trace += "a"; }
  int bad = mayFail();
  int after = 2;
  { trace += "b"; }

  static boolean fail = true;
  int mayFail() throws Trouble {
    trace += "m";
    if (fail) throw new Trouble();
    return 5;
  }
  InitializersThatFail() throws Trouble { trace += "c"; }

  public static void main(String[] args) throws Trouble {
    raises(Trouble.class, () -> new InitializersThatFail());
    equal("am", trace);
    equal("100", "" + escaped.before + escaped.bad + escaped.after);
    fail = false;
    equal(7, new InitializersThatFail().bad + escaped.after);
    equal("amambc", trace);
    Body anonymous = () -> new Object() {
      int x = one() / 0;
      int one() { return 1; }
    };
    raises(ArithmeticException.class, anonymous);
  }

  interface Body extends conformance.Check.Body { }
}
