// Compiled to invokedynamic, concatenation converts every type as JLS 15.18.1
// says, null included, and calls toString once for each operand, in order.
// javac: -XDstringConcat=indy
// also: jls 15.18
import static conformance.Check.*;

public class ConcatenationByIndy {
  static String log = "";
  static class Noisy {
    final String s;
    Noisy(String s) { this.s = s; }
    @Override public String toString() { log += s; return s; }
  }
  static class Nul { @Override public String toString() { return null; } }
  static class Bad {
    @Override public String toString() { throw new IllegalStateException(); }
  }
  static Object operand(Object o) { log += "o"; return o; }

  public static void main(String[] args) {
    byte b = -1;
    short s = -2;
    char c = '\u00e9';
    int i = Integer.MIN_VALUE;
    long l = Long.MIN_VALUE;
    float f = -0f;
    double d = Double.NaN;
    boolean z = false;
    String n = null;
    Object o = null;
    char[] a = null;
    equal("-1-2é-2147483648-9223372036854775808-0.0NaNfalsenullnullnull",
        "" + b + s + c + i + l + f + d + z + n + o + a);
    equal("nullnull", n + n);
    equal("null", new Nul() + "");
    equal("xy", new Noisy("x") + "" + new Noisy("y"));
    equal("xy", log);
    log = "";
    String r = "" + operand(new Noisy("1")) + operand(new Noisy("2"));
    that(log.equals("oo12") || log.equals("o1o2"), log);
    raises(IllegalStateException.class, () -> ("" + new Bad()).length());
    String sum = "";
    for (int k = 0; k < 5; k++) sum += k;
    equal("01234", sum);
    sum += 'x' + 1;
    equal("01234121", sum);
    equal("\u0100\ud834\udd1e!", "\u0100" + "\ud834" + '\udd1e' + '!');
    String fresh = n + "";
    that(fresh != "null", "a new string");
    Object[] array = {"e"};
    array[0] += "f";
    equal("ef", array[0]);
  }
}
