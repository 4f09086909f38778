// arraylength and the library's way of asking agree for arrays of every type, also
// for clones and after collections.
// raises: NullPointerException

import static conformance.Check.*;

import java.lang.reflect.Array;

public class AgreesWithReflection {
  public static void main(String[] args) {
    for (int n : new int[] {0, 1, 7, 8, 9, 255, 70000}) {
      boolean[] z = new boolean[n];
      byte[] b = new byte[n];
      char[] c = new char[n];
      short[] s = new short[n];
      int[] i = new int[n];
      long[] j = new long[n];
      float[] f = new float[n];
      double[] d = new double[n];
      String[] t = new String[n];
      int[][] ii = new int[n][];
      Object[] all = {z, b, c, s, i, j, f, d, t, ii};
      if (n == 255) System.gc();
      for (Object a : all) {
        equal(n, Array.getLength(a));
        Object other = Array.newInstance(a.getClass().getComponentType(), n);
        same(a.getClass(), other.getClass());
        equal(n, Array.getLength(other));
      }
      equal(n, z.length);
      equal(n, b.length);
      equal(n, c.clone().length);
      equal(n, s.length);
      equal(n, i.length);
      equal(n, j.clone().length);
      equal(n, f.length + d.length - t.length);
      equal(n, ii.clone().length);
    }
    raises(NullPointerException.class, () -> Array.getLength(null));
    raises(IllegalArgumentException.class, () -> Array.getLength("x"));
  }
}
