// A disabled assertion evaluates nothing; whether assertions are on is settled
// for each class when it is initialised, by its loader's settings.
// raises: AssertionError
import static conformance.Check.*;

public class AssertionsAreOffUnlessEnabled {
  static String trace = "";
  static boolean see(String s, boolean b) { trace += s; return b; }
  static String detail(String s) { trace += s; return s; }

  static class Off {
    static void run() { assert see("off", false) : detail("never"); }
  }
  static class On {
    static void run(boolean b) { assert see("on", b) : detail("detail"); }
  }
  static class Late {
    static boolean on() { boolean on = false; assert on = true; return on; }
  }

  public static void main(String[] args) {
    Off.run();
    equal("", trace);
    ClassLoader loader = AssertionsAreOffUnlessEnabled.class.getClassLoader();
    that(!Off.class.desiredAssertionStatus(), "on");
    loader.setClassAssertionStatus("AssertionsAreOffUnlessEnabled", true);
    that(AssertionsAreOffUnlessEnabled.class.desiredAssertionStatus(), "off");
    On.run(true);
    Throwable t = raises(AssertionError.class, () -> On.run(false));
    equal("detail", t.getMessage());
    equal("onondetail", trace);
    loader.setClassAssertionStatus("AssertionsAreOffUnlessEnabled", false);
    that(!Late.on(), "late");
    raises(AssertionError.class, () -> On.run(false));
    Off.run();
  }
}
