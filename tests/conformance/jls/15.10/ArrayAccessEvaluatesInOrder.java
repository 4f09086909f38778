// The array reference is evaluated before the index, and kept: neither a new
// value of the variable nor a null found there keeps the index from running.
// raises: NullPointerException ArrayIndexOutOfBoundsException
import static conformance.Check.*;

public class ArrayAccessEvaluatesInOrder {
  static String trace = "";
  static int see(int i) { trace += i; return i; }
  static int[] array(int[] a) { trace += "a"; return a; }
  static int fail() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    int[] a = {10, 11, 12}, b = {0, 1, 2};
    equal(12, a[(a = b)[2]]);
    equal(2, a[2]);
    int i = 1;
    equal(0 + 2, b[i = 0] + b[i + 2]);
    int[][] m = {{1, 2}, {3, 4}};
    i = 0;
    equal(4, m[++i][i++] + 0 * i);
    equal(2, i);
    raises(NullPointerException.class, () -> see(array(null)[see(7)]));
    raises(IllegalStateException.class, () -> see(array(null)[fail()]));
    raises(ArrayIndexOutOfBoundsException.class, () -> see(array(b)[see(3)]));
    equal("a7aa3", trace);
    int[][] holes = {null, {5}};
    trace = "";
    raises(NullPointerException.class, () -> see(holes[see(0)][see(9)]));
    raises(ArrayIndexOutOfBoundsException.class, () ->
        see(holes[see(2)][see(8)]));
    equal("092" + "", trace);
    equal(5, new int[][] {{1}, {5}}[1][0]);
    equal(1, "x".split("y").length);
  }
}
