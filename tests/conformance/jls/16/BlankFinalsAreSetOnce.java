// Blank final fields get their one value on every path through initialisers
// and constructors: branches, switches, loops, try; before that they are zero.
import static conformance.Check.*;

public class BlankFinalsAreSetOnce {
  static final int A;
  static final String B;
  static final Object C;
  static {
    int n = Integer.parseInt("3");
    if (n > 2) A = n; else A = -n;
    switch (n) {
      case 1: B = "one";
      break;
      case 3: B = "three";
      break;
      default: B = "?";
    }
    Object c;
    try {
      c = Integer.valueOf("x");
    } catch (NumberFormatException e) { c = "caught"; }
    C = c;
  }

  final int x;
  final boolean y;
  final long z;
  String seen = look();

  BlankFinalsAreSetOnce(int n) {
    seen += look();
    if (n == 0) {
      x = 1;
      y = true;
    } else if ((y = n > 5) && n < 8) { x = 2; } else { x = 3; }
    seen += look();
    while (true) { if (n++ > 6) { z = n; break; } }
    seen += look();
  }
  BlankFinalsAreSetOnce(String s) { this(s.length()); seen += "s"; }
  String look() { return x + (y ? "t" : "f") + z + ";"; }

  public static void main(String[] args) {
    equal("3threecaught", A + B + C);
    equal("0f0;0f0;1t0;1t8;", new BlankFinalsAreSetOnce(0).seen);
    equal("0f0;0f0;2t0;2t8;", new BlankFinalsAreSetOnce(6).seen);
    equal("0f0;0f0;3f0;3f8;s", new BlankFinalsAreSetOnce("abc").seen);
    equal("0f0;0f0;3t0;3t10;", new BlankFinalsAreSetOnce(9).seen);
  }
}
