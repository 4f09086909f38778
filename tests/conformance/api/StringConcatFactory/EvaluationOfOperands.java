// Operands of a compiled concatenation are evaluated once each from left to
// right, array elements and compound assignments included.
// javac: -XDstringConcat=indyWithConstants
// also: jls 15.7
import static conformance.Check.*;

public class EvaluationOfOperands {
  static int at;
  static int next() { return ++at; }
  static String[] array() { at += 10; return KEPT; }
  static final String[] KEPT = {"a", "b", "c"};

  public static void main(String[] args) {
    equal("1 2 3 4", next() + " " + next() + " " + next() + " " + next());
    array()[next() - 15] += next() + "!";
    equal(16, at);
    equal("a16!", KEPT[0]);
    int i = 1;
    equal("1224", "" + i++ + i + i++ * 1 + (++i));
    String s = "s";
    equal("s" + "t" + "st", s + (s = "t") + ("s" + s));
    StringBuilder b = new StringBuilder("b");
    String r = "" + b + b.append("c");
    that(r.equals("bcbc") || r.equals("bbc"), r);
    raises(ArithmeticException.class,
        () -> (next() + "" + 1 / (at - at) + next()).length());
    equal(17, at);
    raises(NullPointerException.class, () -> {
      String[] none = null;
      none[next()] += next();
    });
    equal(18, at);
    raises(ArrayIndexOutOfBoundsException.class,
        () -> KEPT[next()] += next());
    equal(19, at);
  }
}
