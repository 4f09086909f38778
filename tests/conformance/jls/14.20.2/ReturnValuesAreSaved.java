// The value of a return is kept while finally runs, for every type: changing
// the variable there changes nothing, changing the object does.
import static conformance.Check.*;

public class ReturnValuesAreSaved {
  static int i = 1;

  static int local() {
    int x = 1;
    try { return x++; } finally { x = 50; i += x; }
  }
  static int field() { try { return i; } finally { i = -1; } }
  static long wide() { long x = 1L << 40; try { return x; } finally { x = 0; } }
  static double real() { double x = 0.5; try { return x; } finally { x = 0; } }
  static StringBuilder object() {
    StringBuilder b = new StringBuilder("a");
    try { return b; } finally { b.append("f"); b = null; }
  }
  static int caught() {
    int x = 1;
    try {
      x = 2;
      throw new Error();
    } catch (Error e) { x = 3; return x; } finally { x = 4; }
  }
  static int nested() {
    int x = 1;
    try { try { return x; } finally { x = 2; helper(); } } finally { x = 3; }
  }
  static int helper() { try { return 5; } finally { i++; } }
  static int expression() {
    try { return local() + field(); } finally { i = 7; }
  }

  public static void main(String[] args) {
    equal(1, local());
    equal(51, field());
    equal(-1, i);
    equal(1L << 40, wide());
    equal(0.5, real());
    equal("af", object().toString());
    equal(3, caught());
    equal(1, nested());
    equal(0, i);
    equal(51, expression());
    equal(7, i);
  }
}
