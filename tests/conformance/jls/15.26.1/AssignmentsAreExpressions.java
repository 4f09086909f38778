// An assignment has the value that was stored, converted to the variable's
// type; chained ones go from right to left, each converting its own.
import static conformance.Check.*;

public class AssignmentsAreExpressions {
  static byte b;
  static long l;
  static double d;
  static Object o;
  int f;
  static volatile int v;

  public static void main(String[] args) {
    d = l = b = (byte) 300;
    equal("44,44,44.0", b + "," + l + "," + d);
    o = l = 'c';
    equal(99L, o);
    float narrowed = (float) (d = 0.1);
    equal(0.1f, narrowed);
    long wide = (int) (l = 1L << 33);
    equal(0L, wide);
    int[] a = new int[2];
    int n;
    a[0] = a[1] = n = 8;
    equal(24, a[0] + a[1] + n);
    AssignmentsAreExpressions x;
    (x = new AssignmentsAreExpressions()).f = v = 4;
    equal(8, x.f + v);
    int read = 0;
    java.util.Iterator<Integer> it = java.util.List.of(3, 4, 0, 9).iterator();
    while ((n = it.next()) != 0) read += n;
    equal(7, read);
    boolean p, q = true;
    if (p = !q) read = 0;
    equal(false, p);
    Integer boxed = n = 500;
    equal(500, (int) boxed);
    String s = null;
    equal(3, (s = "abc").length() + (s == null ? 1 : 0));
    same(s, o = s);
  }
}
