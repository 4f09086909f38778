// Initialising a class initialises its superclass first and then those
// superinterfaces, in order, that declare a default method; initialising an
// interface initialises none.
// also: jls 12.4.1
import static conformance.Check.*;

public class InterfacesWithDefaultsAreInitialised {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  interface Plain { int X = log("plain"); }
  interface WithDefault { int X = log("default"); default void d() {} }
  interface Child extends Plain, WithDefault { int Y = log("child"); }
  interface Second { int X = log("second"); default void s() {} }
  interface WithStatic { int X = log("static"); static void s() {} }
  static class Base { static { log("base"); } }
  static class Sub extends Base implements Second, Child, WithStatic { static { log("sub"); } }
  interface Lone extends WithDefault2 { int Z = log("lone"); }
  interface WithDefault2 { int X = log("default2"); default void e() {} }

  public static void main(String[] args) {
    new Sub();
    equal("base second default sub ", trace);
    equal(1, Child.Y);
    equal("base second default sub child ", trace);
    equal(1, Lone.Z);
    equal("base second default sub child lone ", trace);
  }
}
