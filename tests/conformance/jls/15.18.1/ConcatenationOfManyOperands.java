// An expression may have more operands than one call site takes: all arrive in
// their order, of every type, and each is evaluated once.
// javac: -XDstringConcat=indyWithConstants
import static conformance.Check.*;

public class ConcatenationOfManyOperands {
  static int n;
  static int i() { return n++; }
  static long l() { return n++; }
  static char c() { n++; return 'c'; }
  static String s() { return "s" + n++; }
  static double d() { return n++; }

  public static void main(String[] args) {
    String long1 = "" + i() + l() + c() + s() + d() + i() + l() + c() + s()
        + d() + i() + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d()
        + i() + l() + c() + s() + d() + i() + l() + c() + s() + d() + i()
        + l() + c() + s() + d() + i() + l() + c() + s() + d() + "end";
    equal(200, n);
    StringBuilder b = new StringBuilder();
    for (int k = 0; k < 200; k += 5)
      b.append(k).append(k + 1).append("cs").append(k + 3).append(k
          + 4).append(".0");
    equal(b + "end", long1);
  }
}
