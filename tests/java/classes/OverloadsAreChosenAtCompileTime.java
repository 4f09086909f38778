// Most specific applicable method by phases: subtyping, boxing, varargs
// (JLS 15.12.2); the receiver is chosen at run time.
public class OverloadsAreChosenAtCompileTime {
  static String m(int i) { return "int"; }
  static String m(long i) { return "long"; }
  static String m(double i) { return "double"; }
  static String m(Integer i) { return "Integer"; }
  static String m(Object i) { return "Object"; }
  static String m(int... i) { return "int..."; }
  static String m(Object a, Object... b) { return "Object+" + b.length; }
  static String c(char c) { return "char"; }
  static String c(int c) { return "int"; }
  static String n(Object o) { return "Object"; }
  static String n(String o) { return "String"; }
  static String v(String s, Object... o) {
    return o == null ? "null" : o.length + "";
  }
  static String w(long a, int b) { return "li"; }
  static String w(int a, long b) { return "il"; }

  static class P { String t(Object o) { return "P.Object"; } }
  static class Q extends P {
    String t(String s) { return "Q.String"; }
    @Override String t(Object o) { return "Q.Object"; }
  }

  public static void main(String[] args) {
    byte b = 1;
    char ch = 'c';
    Integer boxed = 5;
    System.out.println(m(b) + " " + m(ch) + " " + m(1L) + " " + m(1f) + " "
      + m(boxed) + " " + m("s") + " " + m() + " " + m("z", 2) + " " + m(1, "a")
      + " " + m((Object) 1) + " " + m(new int[2]) + " " + m(true));
    System.out.println(c('a') + c('a' + 1) + c((char) 98) + n(null) + n('c'));
    System.out.println(v("a") + v("a", (Object[]) null) + v("a", (Object) null)
      + v("a", 1, 2) + v("a", new Object[3]) + v("a", new int[3]));
    System.out.println(w(1L, 2) + w(1, 2L));
    P p = new Q();
    System.out.println(p.t("s") + " " + ((Q) p).t("s") + " " + new Q().t(1));
    final byte small = 10;
    byte narrowed = small + 5;
    System.out.println(narrowed);
  }
}
// -- exit 0
// -- stdout
// int int long double Integer Object int... Object+1 Object+1 Object int... Object
// charintcharStringObject
// 0null1231
// liil
// Q.Object Q.String Q.Object
// 15
