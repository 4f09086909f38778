// A superinterface with a default method that fails to initialise makes the
// class fail, before its own initialiser and after its superclass's; one
// without default methods is not touched.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jls 12.4.1
import static conformance.Check.*;

public class InterfacesThatFail {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  static int fail(String s) { log(s); throw new IllegalStateException(s); }

  interface Quiet { int X = fail("quiet"); }
  interface Bad { int X = fail("bad"); default void m() {} }
  interface Next { int X = log("next"); default void n() {} }
  static class Base { static { log("base"); } }
  static class Sub extends Base implements Quiet, Bad, Next { static { log("sub"); } }
  static class Other implements Next, Bad { static { log("other"); } }

  public static void main(String[] args) {
    raises(ExceptionInInitializerError.class, () -> new Sub());
    equal("base bad ", trace);
    raises(NoClassDefFoundError.class, () -> new Sub());
    raises(NoClassDefFoundError.class, () -> new Other());
    equal("base bad next ", trace);
    raises(NoClassDefFoundError.class, () -> new Other());
    new Base();
    raises(NoClassDefFoundError.class, () -> log("" + Bad.X));
    equal("base bad next ", trace);
  }
}
