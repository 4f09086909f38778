// When a superclass fails to initialise, so does the subclass, with the same
// error, and both are unusable from then on.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jls 12.4.2
import static conformance.Check.*;

public class FailedSuperclass {
  static boolean subRan;

  static class Base { static { if (true) throw new IllegalStateException("b"); } }
  static class Sub extends Base { static { subRan = true; } }
  static class Erring { static { if (true) throw new AssertionError("e"); } static int x; }

  public static void main(String[] args) {
    Throwable t = raises(ExceptionInInitializerError.class, () -> new Sub());
    same(IllegalStateException.class, t.getCause().getClass());
    that(!subRan, "the subclass was initialised");
    raises(NoClassDefFoundError.class, () -> new Base());
    raises(NoClassDefFoundError.class, () -> new Sub());
    // An Error is not wrapped.
    equal("e", raises(AssertionError.class, () -> Erring.x++).getMessage());
    raises(NoClassDefFoundError.class, () -> Erring.x++);
  }
}
