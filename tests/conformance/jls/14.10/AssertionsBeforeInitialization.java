// An assertion that runs before its class is initialised is enabled, as when a
// superclass's initialiser calls into it; afterwards it is as the class says.
import static conformance.Check.*;

public class AssertionsBeforeInitialization {
  static boolean early;

  static class Base {
    static { early = Sub.enabled(); }
  }
  static class Sub extends Base {
    static boolean enabled() {
      boolean enabled = false;
      assert enabled = true;
      return enabled;
    }
  }

  public static void main(String[] args) {
    boolean later = Sub.enabled();
    that(early, "disabled before initialisation");
    equal(Sub.class.desiredAssertionStatus(), later);
  }
}
