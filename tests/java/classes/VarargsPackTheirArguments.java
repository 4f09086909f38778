// Varargs: packing, null, arrays passed through, boxing (JLS 15.12.4.2).
import java.util.*;

public class VarargsPackTheirArguments {
  static String o(Object... a) { return a == null ? "null" : Arrays.deepToString(a); }
  static String i(int... a) { return Arrays.toString(a); }
  static String s(String first, long... rest) { return first + rest.length; }
  static String c(char c, Character... cs) { return c + Arrays.toString(cs); }
  static <T> List<T> l(T... t) { return Arrays.asList(t); }
  static String amb(Integer... i) { return "Integer..."; }
  static String amb(Object o) { return "Object"; }
  abstract static class P { abstract String m(String... s); }
  static class Q extends P { String m(String[] s) { return "Q" + s.length; } }
  VarargsPackTheirArguments(Object... a) { System.out.println("new " + a.length); }

  public static void main(String[] args) throws Exception {
    System.out.println(o() + o((Object) null) + o((Object[]) null) + o(1, "s", null)
      + o(new Object[]{1, 2}) + o((Object) new Object[]{1}) + o(new String[]{"x"})
      + o(new int[]{1, 2}, 3) + o(new Integer[0]));
    System.out.println(i() + i(1, 'a', (byte) 2) + i(new int[]{9}));
    System.out.println(s("a") + s("b", 1, 2) + s("c", 'x'));
    System.out.println(c('a') + c('b', 'c', null));
    System.out.println(l(1, 2).size() + l(new int[]{1, 2}).size() + l(new Integer[]{1, 2, 3}).size());
    System.out.println(amb(1) + amb(1, 2) + amb());
    P p = new Q();
    System.out.println(p.m("a", "b") + p.m());
    new VarargsPackTheirArguments();
    new VarargsPackTheirArguments(1, new int[0]);
    new VarargsPackTheirArguments(new Object[3]) { };
    Object[] shared = {1};
    change(shared);
    System.out.println(shared[0]);
    System.out.println(String.format("%s %s", "a", 1) + String.format("none")
      + String.join("-", "x", "y"));
    var m = VarargsPackTheirArguments.class.getDeclaredMethod("o", Object[].class);
    System.out.println(m.isVarArgs() + " " + m.invoke(null, (Object) new Object[]{"r"})
      + m.invoke(null, (Object) null));
  }

  static void change(Object... a) { a[0] = "changed"; }
}
// -- exit 0
// -- stdout
// [][null]null[1, s, null][1, 2][[1]][x][[1, 2], 3][]
// [][1, 97, 2][9]
// a0b2c1
// a[]b[c, null]
// 6
// ObjectInteger...Integer...
// Q2Q0
// new 0
// new 2
// new 3
// changed
// a 1nonex-y
// true [r]null
