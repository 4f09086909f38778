// Locals without initialisers are assigned on each path that reads them; their
// slots are shared by variables of other types whose scopes are over.
import static conformance.Check.*;

public class LocalsAreAssignedBeforeUse {
  static String run(int n) {
    int k;
    long l;
    String s;
    if (n > 2 && (k = n * 2) > 7) s = "big" + k; else s = "small";
    if (n < 0 || (k = n) == 0) l = -1; else l = k + 1L;
    do { k = n--; } while (k > 3);
    { double d = k / 2.0; s += d; }
    { Object o = s; s = o + "."; }
    {
      float f;
      int i;
      if (k > 0) { f = 1.5f; i = 2; } else { f = 2.5f; i = 3; }
      s += f * i;
    }
    for (long j = 0; j < 2; j++) s += j;
    for (Object o : new Object[] {"o"}) s += o;
    boolean b;
    if (n > 100) throw new IllegalStateException(); else b = l > 2;
    final int last;
    switch (k) {
      case 1: last = 10;
      break;
      case 2: case 3: last = 20;
      break;
      default: last = 30;
    }
    return s + b + last;
  }

  static int constants() {
    final int x;
    if (true) x = 5;
    int y;
    while (true) { y = x + 1; if (y > 0) break; }
    int z;
    for (;;) { z = y; break; }
    return x * 100 + y * 10 + z;
  }

  public static void main(String[] args) {
    equal("small0.5.3.001ofalse10", run(1));
    equal("small1.5.3.001otrue20", run(3));
    equal("big101.5.3.001otrue20", run(5));
    equal("small0.0.7.501ofalse30", run(0));
    equal("small-1.0.7.501ofalse30", run(-2));
    equal(566, constants());
  }
}
