// new initialises before the constructor's arguments are evaluated, a static
// call or assignment after its operands.
// also: jls 15.9.4, jls 15.12.4.2, jvms 5.5
import static conformance.Check.*;

public class OperandsAndTriggers {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  static int fail() { throw new IllegalStateException(); }

  static class Made { static { log("made"); } Made(int x) { log("constructor"); } }
  static class Called { static { log("called"); } static void m(int x) { log("method"); } }
  static class Put { static { log("put"); } static int f; static int[] a = {0}; }
  static class Added { static { log("added"); } static int f = 5; }
  static class Spared { static { log("spared"); } static void m(int x) {} static int f; }
  static class Taken { static { log("taken"); } Taken(int x) {} }

  static Called none() { log("receiver"); return null; }

  public static void main(String[] args) {
    new Made(log("argument"));
    equal("made argument constructor ", trace);
    trace = "";
    none().m(log("argument"));
    equal("receiver argument called method ", trace);
    trace = "";
    Put.f = log("value");
    equal("value put ", trace);
    trace = "";
    Added.f += log("value");
    equal("added value ", trace);
    trace = "";
    raises(IllegalStateException.class, () -> Spared.m(fail()));
    raises(IllegalStateException.class, () -> Spared.f = fail());
    equal("", trace);
    raises(IllegalStateException.class, () -> new Taken(fail()));
    equal("taken ", trace);
  }
}
