// Records are equal when all components are: references by equals, floating
// point as its wrapper compares, arrays by identity; hash codes agree.
import static conformance.Check.*;

public class RecordEqualityByComponent {
  record All(boolean z, byte b, char c, short s, int i, long l, float f,
      double d, String o) {
  }
  record Doubles(double d, float f) { }
  record Holder(Object o) { }
  record Empty() { }
  record Other(Object o) { }

  static void alike(boolean yes, Object a, Object b) {
    equal(yes, a.equals(b));
    equal(yes, b.equals(a));
    if (yes) equal(a.hashCode(), b.hashCode());
  }

  public static void main(String[] args) {
    All a = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0, "o");
    alike(true, a, new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0,
        new String("o")));
    alike(false, a, new All(false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0,
        "o"));
    alike(false, a, new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6.0,
        null));
    alike(true, new Doubles(0.0 / 0, Float.NaN),
        new Doubles(Double.NaN, 0f / 0));
    alike(false, new Doubles(0.0, 0f), new Doubles(-0.0, 0f));
    alike(false, new Doubles(0.0, 0f), new Doubles(0.0, -0f));
    alike(true, new Holder(null), new Holder(null));
    alike(false, new Holder(new int[0]), new Holder(new int[0]));
    alike(false, new Holder("x"), new Other("x"));
    that(!new Holder(null).equals(null), "null");
    alike(true, new Empty(), new Empty());
    equal("All[z=true, b=1, c=c, s=2, i=3, l=4, f=5.0, d=6.0, o=o]",
        a.toString());
    equal("Holder[o=Holder[o=null]]", new Holder(new Holder(null)).toString());
    equal("Empty[]", new Empty().toString());
  }
}
