// An array of hundreds of thousands of references keeps the few objects that
// were stored here and there, new ones in an old array, over collections.
// also: 2.5, 6.5.aastore
import static conformance.Check.*;

public class LargeArrayOfReferences {
  public static void main(String[] args) {
    Object[] a = new Object[300_000];
    for (int round = 1; round < 5; round++) {
      for (int i = 0; i < 100; i++) a[i * 2999] = new int[] {i, round};
      a[a.length - 1] = new int[] {-1, round};
      for (int i = 0; i < 200; i++) new int[50].clone();
      if (round != 3) System.gc();
      for (int i = 0; i < 100; i++) {
        int[] x = (int[]) a[i * 2999];
        equal(i, x[0]);
        equal(round, x[1]);
        same(null, a[i * 2999 + 1]);
      }
      equal(round, ((int[]) a[a.length - 1])[1]);
    }
  }
}
