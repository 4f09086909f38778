// A compact constructor works on its parameters, which are stored when its
// body is over; it may refuse, and all other constructors lead through it.
import static conformance.Check.*;

public class CanonicalConstructors {
  static String trace = "";

  record Range(int low, int high) {
    Range {
      trace += look();
      if (low > high) { int t = low; low = high; high = t; }
      if (low < 0) throw new IllegalArgumentException("low " + low);
    }
    Range(int only) { this(only, only); trace += "one"; }
    static Range parse(String s) { return new Range(Integer.parseInt(s)); }
    static String look() { return "c"; }
  }

  record Explicit(String s, int... rest) {
    Explicit(String s, int... rest) {
      this.rest = rest.clone();
      this.s = s + this.rest.length;
    }
    public String s() { return "<" + s + ">"; }
  }

  public static void main(String[] args) {
    equal("Range[low=2, high=7]", new Range(7, 2).toString());
    equal(5, new Range(5).high());
    equal("cccone", "c" + trace);
    equal("low -3", raises(IllegalArgumentException.class, () ->
        new Range(1, -3)).getMessage());
    equal(new Range(4, 4), Range.parse("4"));
    int[] given = {1, 2};
    Explicit e = new Explicit("s", given);
    given[0] = 9;
    equal("<s2>", e.s());
    equal(1, e.rest()[0]);
    equal(0, new Explicit("x").rest().length);
  }
}
