// Static initialisers and variable initialisers run as one text from top to
// bottom, constants before all; methods see what comes below as default.
// also: jls 8.3.3, jvms 5.5
import static conformance.Check.*;

public class TextualOrder {
  static class T {
    static String early = seen();
    static int a = 1;
    static final int CONSTANT = 7;
    static { b = 5; a += 10; }
    static int b;
    static int c = b;
    static int d = 4;
    static { d = a * 100; }
    static final String TEXT = "text" + CONSTANT;
    static final Integer BOXED = CONSTANT;
    static String middle = seen();
    static int last = 9;

    static String seen() {
      return a + " " + CONSTANT + " " + b + " " + d + " " + TEXT + " " + BOXED
          + " " + last;
    }
  }

  static class Self {
    static final Self ONLY = new Self();
    static int count = 10;
    final int seen;
    Self() { seen = ++count; }
  }

  public static void main(String[] args) {
    equal("0 7 0 0 text7 null 0", T.early);
    equal("11 7 5 1100 text7 7 0", T.middle);
    equal(5, T.c);
    equal("11 7 5 1100 text7 7 9", T.seen());
    equal(1, Self.ONLY.seen);
    equal(10, Self.count);
  }
}
