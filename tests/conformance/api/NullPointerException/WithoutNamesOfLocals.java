// Without a LocalVariableTable locals are numbered; parameters count from one
// and a long takes one number but two slots.
// javac: -g:none
import static conformance.Check.*;

public class WithoutNamesOfLocals {
  int[] f;

  static int st(long wide, int[] p, double d, int[] q, boolean which) {
    int[] local = null;
    if (which) return p[0] + q[0];
    return local[0];
  }

  int in(int[] p, boolean which) {
    return which ? p[0] : this.f[0];
  }

  static String message(Body b) {
    String s = raises(NullPointerException.class, b).getMessage();
    return s.substring(s.indexOf("because ") + 8);
  }

  public static void main(String[] args) {
    WithoutNamesOfLocals o = new WithoutNamesOfLocals();
    int[] one = {1};
    equal("\"<parameter2>\" is null", message(() -> st(1, null, 1, one, true)));
    equal("\"<parameter4>\" is null", message(() -> st(1, one, 1, null, true)));
    equal("\"<local7>\" is null",
        message(() -> st(1, one, 1, one, false)));
    equal("\"<parameter1>\" is null", message(() -> o.in(null, true)));
    equal("\"this.f\" is null", message(() -> o.in(one, false)));
  }
}
