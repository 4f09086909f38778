// An array initialiser's expressions are evaluated from left to right, nested
// ones as they come; the array is new each time, and is lost if one throws.
import static conformance.Check.*;

public class ArrayInitializersRunInOrder {
  static String trace = "";
  static int see(int i) { trace += i; return i; }
  static int[] last;
  static int boom() { throw new IllegalStateException(); }

  static int[][] table() {
    return new int[][] {{see(1), see(2)}, {}, last, {see(3) + see(4),},
        new int[see(2)],};
  }

  public static void main(String[] args) {
    int[][] a = table(), b = table();
    equal("1234212342", trace);
    that(a != b && a[0] != b[0] && a[1] != b[1], "shared");
    equal("2,0,1,2", a[0].length + "," + a[1].length + "," + a[3].length
        + "," + a[4].length);
    same(null, a[2]);
    equal(7, a[3][0]);
    raises(IllegalStateException.class, () ->
        last = new int[] {see(8), boom(), see(9)});
    same(null, last);
    equal("12342123428", trace);
    int n = 1;
    int[] own = {n, n++, n += 5, n = 2};
    equal("1,1,7,2", own[0] + "," + own[1] + "," + own[2] + "," + own[3]);
    byte[] bytes = {'a', -1, (byte) 200, 0b11};
    equal(97 - 1 - 56 + 3, bytes[0] + bytes[1] + bytes[2] + bytes[3]);
    Object[] mixed = {1, "s", 'c', null, new int[0], 2.0};
    same(Character.class, mixed[2].getClass());
    long[] wide = {'a', 1, (byte) -1};
    equal(97L, wide[0] + wide[1] + wide[2]);
  }
}
