// A record's equals, hashCode and toString go by its components: floating-point
// ones by compare, references by equals, arrays by identity.
import static conformance.Check.*;

public class ValuesDecideEquality {
  record All(byte b, short s, char c, int i, long l, float f, double d,
             boolean z, String t, int[] a) {}
  record D(double d, float f) {}
  record None() {}
  record Nest(Object o, Nest n) {}

  public static void main(String[] args) {
    int[] a = {1};
    All x = new All((byte) 1, (short) 2, 'c', 4, 5, 6, 7, true, "t", a);
    All y = new All((byte) 1, (short) 2, 'c', 4, 5, 6, 7, true,
        new String("t"), a);
    that(x.equals(y) && x != y, "equal");
    equal(x.hashCode(), y.hashCode());
    that(!x.equals(new All((byte) 1, (short) 2, 'c', 4, 5, 6, 7, true, "t",
        new int[] {1})), "another array");
    that(!x.equals(null) && !x.equals("x"), "others");
    that(new D(Double.NaN, Float.NaN).equals(new D(0.0 / 0, Float.NaN)), "NaN");
    that(!new D(0.0, 0).equals(new D(-0.0, 0)), "signed zero");
    that(!new D(0, 0f).equals(new D(0, -0f)), "signed zero of float");
    equal("D[d=-0.0, f=NaN]", new D(-0.0, Float.NaN).toString());
    equal("None[]", new None().toString());
    equal(0, new None().hashCode());
    equal(new None(), new None());
    equal("Nest[o=a, n=Nest[o=null, n=null]]",
        new Nest("a", new Nest(null, null)).toString());
    equal(new Nest(null, null), new Nest(null, null));
    equal(new Nest(1, null).hashCode(), new Nest(1, null).hashCode());
    that(!new Nest(1, null).equals(new Nest(null, null)), "null and not");
    equal("All[b=1, s=2, c=c, i=4, l=5, f=6.0, d=7.0, z=true, t=t, a=" + a
        + "]", x.toString());
  }
}
