// What fails in the initializer of a field, a block or a class has its own line
// in the frames of <init> and <clinit>, though the code stands in every
// constructor.
// also: 4.7.10
import static conformance.Check.*;

public class LinesOfInitialisers {
  static int zero;

  static class Fields {
    int a = 1;
    int b = 5 / zero;

    Fields() { a = 2; }
    Fields(int x) {
      a = x;
    }
  }

  static class Blocks {
    static int s;

    static {
      s = 1;
      s = 7 / zero;
    }
  }

  static StackTraceElement top(Throwable t) { return t.getStackTrace()[0]; }

  public static void main(String[] args) {
    StackTraceElement f =
        top(raises(ArithmeticException.class, () -> new Fields()));
    equal("<init>", f.getMethodName());
    int line = f.getLineNumber();
    f = top(raises(ArithmeticException.class, () -> new Fields(3)));
    equal(line, f.getLineNumber());
    Throwable t = raises(ExceptionInInitializerError.class, () -> {
      Blocks.s = 2;
    });
    StackTraceElement c = top(t.getCause());
    equal("<clinit>", c.getMethodName());
    equal("LinesOfInitialisers$Blocks", c.getClassName());
    equal(line + 13, c.getLineNumber());
    equal("LinesOfInitialisers.java", c.getFileName());
  }
}
