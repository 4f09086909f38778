// Fields of an interface are set in the order of the text, once, when one that
// is no constant is first used; constants and implementing classes wait for
// nothing, unless the interface has default methods.
// also: jls 12.4.1
import static conformance.Check.*;

public class InterfaceFieldsAreSetOnce {
  static String trace = "";
  static String see(String s) { trace += s; return s; }

  interface Plain {
    int CONSTANT = 5;
    String A = see("a");
    Object B = see("b" + A + CONSTANT);
    static String s() { return see("s"); }
  }
  interface Sub extends Plain { Object C = see("c"); }
  interface WithDefault { Object D = see("d"); default void m() { } }
  static class Impl implements Sub, WithDefault { static { see("impl"); } }

  public static void main(String[] args) {
    equal(5, Sub.CONSTANT);
    Plain[] none = new Plain[1];
    equal("", trace);
    new Impl();
    equal("dimpl", trace);
    trace = "";
    see(Sub.C.toString());
    equal("cc", trace);
    trace = "";
    Plain.s();
    equal("aba5s", trace);
    equal("a", Impl.A);
    equal("aba5s", trace);
  }
}
