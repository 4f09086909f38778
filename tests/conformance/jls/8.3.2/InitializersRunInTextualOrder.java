// Variable initialisers and initialiser blocks run in the order of the text,
// for classes once, for objects each time, after the superclass's constructor.
// also: jls 8.6, jls 8.7
import static conformance.Check.*;

public class InitializersRunInTextualOrder {
  static String trace = "";
  static int see(String s) { trace += s; return s.length(); }

  static class Base { Base() { see("base;"); } }
  static class Sub extends Base {
    static int s1 = see("s1;");
    int i1 = see("i1;");
    static { see("s2;"); }
    { see("i2;"); }
    static final int CONSTANT = 5;
    static final int s3 = see("s3;" + CONSTANT);
    final int i3 = see("i3;" + i1);
    Sub() { see("sub;"); }
    { see("i4;"); }
    Sub(int x) { this(); see("sub2;"); }
    int none;
  }

  public static void main(String[] args) {
    new Sub(1);
    equal("s1;s2;s3;5base;i1;i2;i3;3i4;sub;sub2;", trace);
    trace = "";
    equal(0, new Sub().none);
    equal("base;i1;i2;i3;3i4;sub;", trace);
  }
}
