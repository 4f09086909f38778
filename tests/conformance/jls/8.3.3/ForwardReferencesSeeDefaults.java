// A variable assigned before its declaration is assigned again there if it has
// an initialiser; read by way of a method or a qualified name before that, it
// is still zero, unless it is a constant variable.
import static conformance.Check.*;

public class ForwardReferencesSeeDefaults {
  static { early = 5; kept = 6; }
  static int early = 1, kept;
  static int peeked = peek();
  static int later = 7;
  static final int CONSTANT = 8;
  static final Integer BOXED = 9;
  static int peek() {
    return later * 100 + CONSTANT * 10 + (BOXED == null ? 0 : 1);
  }

  static class Objects {
    { a = 5; b = 6; }
    int a = 1, b;
    int c = this.d + 1;
    int d = 10;
    int e = e() + 1;
    final int f = 20;
    int e() { return e; }
    final int g = late();
    final int h;
    { h = 30; }
    int late() { return f + h; }
  }

  public static void main(String[] args) {
    equal(1, early);
    equal(6, kept);
    equal(80, peeked);
    Objects o = new Objects();
    equal("1,6,1,10,1", o.a + "," + o.b + "," + o.c + "," + o.d + "," + o.e);
    equal(20, o.g);
    equal(50, o.late());
  }
}
