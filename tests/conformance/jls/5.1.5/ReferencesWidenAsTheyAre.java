// A reference that widens to a superclass, an interface or an array of them is the
// same object, unchecked, null included; arrays of primitives widen to Object alone.

import static conformance.Check.*;

import java.io.Serializable;

public class ReferencesWidenAsTheyAre {
  interface Top {}
  interface Sub extends Top {}
  static class A implements Sub {}
  static class B extends A {}
  static Object any(Object o) { return o; }
  static Top top(Top t) { return t; }
  static Object[] array(Object[] a) { return a; }
  static String pick(Object o) { return "Object"; }
  static String pick(Top o) { return "Top"; }
  static String pick(A o) { return "A"; }
  static String pick(Object[] o) { return "Object[]"; }
  public static void main(String[] args) {
    B b = new B();
    A a = b;
    Sub s = b;
    Top t = s;
    same(b, any(b));
    same(b, top(a));
    same(b, t);
    B[] bs = {b};
    Top[] ts = bs;
    Object[] os = ts;
    same(b, array(bs)[0]);
    same(B[].class, array(ts).getClass());
    same(bs, os);
    Object[] rows = new int[][] {{1}};
    Serializable ser = rows;
    Cloneable cl = new int[2];
    same(rows, ser);
    equal(2, ((int[]) cl).length);
    equal("A Top A Object[] Object[] Object", pick(b) + " " + pick(s) + " " + pick(a) + " "
        + pick(bs) + " " + pick(rows) + " " + pick(cl));
    A none = (B) null;
    same(null, any(none));
    same(null, top(none));
  }
}
