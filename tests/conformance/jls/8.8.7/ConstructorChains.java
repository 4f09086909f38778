// this(...) and super(...) evaluate their arguments first; initialisers run
// once, after super, however many constructors of the class are passed through.
import static conformance.Check.*;

public class ConstructorChains {
  static String trace = "";
  static int see(String s, int x) { trace += s + x + ";"; return x; }

  static class Base {
    int b = see("b", 1);
    Base(int x) { see("Base", x); }
  }
  static class Sub extends Base {
    int s = see("s", 2);
    Sub() { this(see("first", 3)); see("Sub()", s); s = 9; }
    Sub(int x) { this(see("second", x + 1), x); see("Sub(i)", s); }
    Sub(int x, int y) { super(see("third", x + y)); see("Sub(ii)", b + s); }
    Sub(String bad) { this(Integer.parseInt(bad)); see("never", 0); }
  }

  public static void main(String[] args) {
    equal(9, new Sub().s);
    equal("first3;second4;third7;b1;Base7;s2;Sub(ii)3;Sub(i)2;Sub()2;", trace);
    trace = "";
    raises(NumberFormatException.class, () -> new Sub("x"));
    equal("", trace);
  }
}
