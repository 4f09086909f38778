// == on references asks for one object: boxes, strings and arrays of equal
// content differ, null equals null alone; with a number beside it a box is one.
import static conformance.Check.*;

public class ReferencesAreComparedByIdentity {
  interface I { }
  static class C implements I { }

  public static void main(String[] args) {
    Integer a = 1000, b = 1000;
    int i = 1000;
    a = Integer.valueOf(a + 0);
    that(a == i && i == b && a.equals(b), "unboxed");
    that(new String("x") != "x" && new String("x").intern() == "x", "strings");
    I x = new C();
    C y = new C();
    Object o = x;
    that(x != y && o == x && (I) y == y, "by interface");
    Object none = null;
    that(none == null && x != null && (String) null == (Comparable<?>) none,
        "null");
    int[] p = {1}, q = {1};
    that(p != q && p == (Object) p, "arrays");
    Boolean t = Boolean.valueOf(true);
    that(t == true && true == (Boolean) t && t != false, "booleans");
    Double nan = Double.NaN;
    that(nan == nan && nan.doubleValue() != nan,
        "the same box, not the same number");
    Long l = 5L;
    that(l == 5 && l == 5.0 && 5 == l, "promoted");
    that(Object.class == new Object().getClass()
        && int.class != Integer.class, "classes");
    same(x, x == o ? o : null);
  }
}
