// Superclass first, then field initialisers in textual order, then the rest of
// the constructor; a method overridden below sees zeros.
import static conformance.Check.*;

public class ConstructorsRunInOrder {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  static class Base {
    int a = log("base.a");
    { log("base.block"); }
    Base() { log("base()"); hook(); }
    void hook() { log("base.hook"); }
  }

  static class Sub extends Base {
    int b = log("sub.b");
    final int constant = 9;
    int later = 8;
    Sub() { this(log("this-argument")); log("sub()"); }
    Sub(int x) { super(); log("sub(int)"); }
    @Override void hook() { log("hook" + b + constant + later); }
  }

  public static void main(String[] args) {
    new Sub();
    equal("this-argument base.a base.block base() hook090 sub.b sub(int) sub() ",
        trace);
  }
}
