// Concatenation by StringBuilder, as compilers before invokedynamic did it,
// gives what other ways do: nulls, characters, wide text and toString's nulls.
// javac: -XDstringConcat=inline
import static conformance.Check.*;

public class ConcatenationInline {
  static class Null { public String toString() { return null; } }
  static class Fails {
    public String toString() { throw new IllegalStateException(); }
  }
  static String s(Object a, Object b) { return "" + a + b; }

  public static void main(String[] args) {
    String none = null;
    equal("nullnull", none + none);
    equal("nullx", s(new Null(), 'x'));
    raises(IllegalStateException.class, () -> s("a", new Fails()));
    char c = 'a';
    equal("98b98", c + 1 + "b" + (c + 1));
    equal("195", c + 'b' + "");
    String wide = "\u20ac" + c + "\ud83d" + "\ude00".charAt(0);
    equal(4, wide.length());
    equal(0x1F600, wide.codePointAt(2));
    none += none;
    equal("nullnull", none);
    Object o = "o";
    o += "p";
    equal("op", o);
    CharSequence q = "q";
    equal("qtrue1.0E10", q + "" + true + 1e10);
    String[] a = {"x", "y"};
    int i = 0;
    a[i++] += a[i] + i;
    equal("xy1,y", a[0] + "," + a[1]);
  }
}
