// Within one array the copy is as if through a temporary one, for every element
// size and both directions.
import java.util.Arrays;
import static conformance.Check.*;

public class ArraycopyOverlaps {
  static void check(Object a, int n) {
    Object expected = java.lang.reflect.Array.newInstance(
        a.getClass().getComponentType(), n);
    for (int[] m : new int[][] {{0, 1, n - 1}, {1, 0, n - 1}, {2, 5, n - 5},
        {5, 2, n - 5}, {0, 0, n}, {3, 3, 4}, {0, n - 3, 3}}) {
      for (int i = 0; i < n; i++)
        java.lang.reflect.Array.set(expected, i,
            java.lang.reflect.Array.get(a, i));
      for (int i = 0; i < m[2]; i++)
        java.lang.reflect.Array.set(expected, m[1] + i,
            java.lang.reflect.Array.get(a, m[0] + i));
      System.arraycopy(a, m[0], a, m[1], m[2]);
      that(Arrays.deepEquals(new Object[] {expected}, new Object[] {a}),
          a.getClass() + Arrays.toString(m));
    }
  }

  public static void main(String[] args) {
    int n = 23;
    byte[] b = new byte[n];
    char[] c = new char[n];
    int[] i = new int[n];
    long[] l = new long[n];
    double[] d = new double[n];
    boolean[] z = new boolean[n];
    Object[] o = new Object[n];
    String[] s = new String[n];
    for (int k = 0; k < n; k++) {
      b[k] = (byte) (k - 5);
      c[k] = (char) (k * 3000);
      i[k] = k * 1_000_003;
      l[k] = k * 1_000_000_007L * 4096;
      d[k] = k / 7.0;
      z[k] = k % 3 == 0;
      o[k] = s[k] = "s" + k;
    }
    for (Object a : new Object[] {b, c, i, l, d, z, o, s}) check(a, n);
  }
}
