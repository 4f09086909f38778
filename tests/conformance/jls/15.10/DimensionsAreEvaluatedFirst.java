// All dimensions of an array creation are evaluated, from left to right and
// promoted, before one is found to be negative, and before anything is made.
// raises: NegativeArraySizeException NullPointerException
import static conformance.Check.*;

public class DimensionsAreEvaluatedFirst {
  static String trace = "";
  static int see(int i) { trace += i + ","; return i; }
  static int fail() { throw new IllegalStateException(); }
  static Class<?> nase = NegativeArraySizeException.class;

  public static void main(String[] args) {
    raises(nase, () -> { int[][][] a = new int[see(2)][see(-1)][see(3)]; });
    equal("2,-1,3,", trace);
    raises(IllegalStateException.class, () -> {
      int[][] a = new int[see(-5)][fail()];
    });
    equal("2,-1,3,-5,", trace);
    raises(nase, () -> { int[][] a = new int[0][-1]; });
    equal("-7", raises(nase, () ->
        { Object o = new String[-7]; }).getMessage());
    equal(0, new int[0][5].length);
    byte b = 3;
    char c = '\2';
    int[][] mixed = new int[b][c];
    equal("3,2", mixed.length + "," + mixed[2].length);
    long[][][] open = new long[2][][];
    same(null, open[1]);
    int i = 4;
    int[][] order = new int[i][i = 3];
    equal("4,3", order.length + "," + order[3].length);
    that(order[0] != order[1], "rows are shared");
    raises(nase, () -> { byte[] x = new byte[(byte) 128]; });
    raises(nase, () -> { Object o = new Object[Integer.MIN_VALUE][1]; });
    raises(NullPointerException.class, () -> {
      Object o = new int[(Integer) null];
    });
  }
}
