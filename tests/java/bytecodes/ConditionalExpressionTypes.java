// Numeric promotion and unboxing in conditional expressions (JLS 15.25).
public class ConditionalExpressionTypes {
  static Object pick(boolean b, Object x, Object y) { return b ? x : y; }

  public static void main(String[] args) {
    boolean t = args.length == 0, f = !t;
    Integer none = null;
    char c = 'x';
    int i = 0;
    System.out.println(t ? 'a' : 0);
    System.out.println(f ? 1 : 'b');
    System.out.println(t ? c : i);
    System.out.println(t ? 1 : 2.0);
    System.out.println(t ? (Object) 1 : "s");
    System.out.println(t ? Integer.valueOf(7) : Double.valueOf(8));
    System.out.println(pick(t, 1, 2L).getClass());
    Object o = t ? 1 : "two";
    System.out.println(o.getClass());
    try {
      int v = t ? none : 5;
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    Integer kept = t ? none : Integer.valueOf(3);
    System.out.println(kept);
    long l = f ? 1 : t ? 2L : 3;
    short s = t ? (byte) 1 : (short) 2;
    System.out.println(l + s);
    boolean x = t ^ f | t & !f;
    x &= t;
    x ^= true;
    x |= f;
    System.out.println(x);
    int n = 5;
    String sign = n < 0 ? "neg" : n == 0 ? "zero" : n > 3 ? "big" : "small";
    System.out.println(sign + (n > 3 == true) + (t != f));
    System.out.println((t ? null : 0) == null);
    float fl = t ? 1 : 0f;
    System.out.println(fl + (f ? 1L : 1f));
  }
}
// -- exit 0
// -- stdout
// a
// b
// 120
// 1.0
// 1
// 7.0
// class java.lang.Integer
// class java.lang.Integer
// npe
// null
// 3
// false
// bigtruetrue
// true
// 2.0
