// An enum class may implement interfaces and have abstract methods, each
// constant its body with members of its own; calls select the constant's.
import java.util.function.IntBinaryOperator;
import static conformance.Check.*;

public class EnumsWithInterfacesAndAbstractMethods {
  interface Symbol {
    String symbol();
    default String shown() { return "<" + symbol() + ">"; }
  }

  enum Op implements IntBinaryOperator, Symbol {
    ADD {
      public int applyAsInt(int a, int b) { used++; return a + b; }
      int used;
      int used() { return used; }
    },
    MUL {
      public int applyAsInt(int a, int b) { return a * b; }
      public String symbol() { return "*"; }
    },
    LAMBDA { final IntBinaryOperator f = (a, b) -> a - b + this.extra;
             static final int BIAS = 1; int extra = BIAS;
             public int applyAsInt(int a, int b) {
               return f.applyAsInt(a, b);
             } };
    public String symbol() { return name().toLowerCase(java.util.Locale.ROOT); }
    int used() { return -1; }
  }

  static int fold(IntBinaryOperator f) {
    return f.applyAsInt(f.applyAsInt(2, 3), 4);
  }

  public static void main(String[] args) {
    equal(9, fold(Op.ADD));
    equal(24, fold(Op.MUL));
    equal(-3, fold(Op.LAMBDA));
    equal(2, Op.ADD.used());
    equal(-1, Op.MUL.used());
    String s = "";
    for (Symbol x : Op.values()) s += x.shown();
    equal("<add><*><lambda>", s);
    that(Op.ADD.getClass() != Op.MUL.getClass(), "classes");
    same(Op.class, Op.MUL.getDeclaringClass());
    that(Op.ADD.compareTo(Op.LAMBDA) < 0, "order");
  }
}
