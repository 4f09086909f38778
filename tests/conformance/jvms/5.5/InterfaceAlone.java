// An interface is initialised by its own static method or field that is no
// constant; its superinterfaces, implementing classes and subinterfaces are
// not drawn in, and calling a default method is no trigger.
// also: jls 12.4.1
import static conformance.Check.*;

public class InterfaceAlone {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  interface Up { int X = log("up"); default int d() { return 3; } }
  interface Mid extends Up { int Y = log("mid"); int K = 5; static int s() { return 4; } }
  interface Low extends Mid { int Z = log("low"); }
  static class Impl implements Low { static { log("impl"); } static int f; }

  public static void main(String[] args) {
    equal(5, Low.K);
    equal("", trace);
    equal(4, Mid.s());
    equal("mid ", trace);
    equal(1, Low.Z);
    equal("mid low ", trace);
    Low[] array = new Low[1];
    equal(false, array[0] instanceof Impl);
    equal("mid low ", trace);
    array[0] = new Impl();
    equal("mid low up impl ", trace);
    equal(3, array[0].d());
    equal(1, Impl.X);
    equal("mid low up impl ", trace);
  }
}
