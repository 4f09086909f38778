// Arrays.equals, mismatch, compare and hashCode of every element type find the
// one different element at every position and length.
import java.util.Arrays;
import static conformance.Check.*;

public class ComparisonsAtEveryLength {
  public static void main(String[] args) {
    for (int n = 0; n <= 33; n++) {
      byte[] b = new byte[n];
      char[] c = new char[n];
      int[] i = new int[n];
      long[] l = new long[n];
      double[] d = new double[n];
      boolean[] z = new boolean[n];
      Object[] o = new Object[n];
      for (int k = 0; k < n; k++) {
        b[k] = (byte) (k * 37);
        c[k] = (char) (k * 3001);
        i[k] = k * 77_777_777;
        l[k] = k * 0x1234567890abcL;
        d[k] = k == 3 ? Double.NaN : k / 3.0;
        z[k] = k % 3 == 1;
        o[k] = k % 4 == 0 ? null : "s" + k;
      }
      equal(-1, Arrays.mismatch(b, b.clone()));
      that(Arrays.equals(d, d.clone()) && Arrays.equals(o, o.clone())
          && Arrays.equals(z, z.clone()), "clones");
      equal(Arrays.hashCode(l), Arrays.hashCode(l.clone()));
      for (int k = 0; k < n; k++) {
        byte[] b2 = b.clone();
        b2[k] ^= 0x80;
        that(!Arrays.equals(b, b2), "byte");
        equal(k, Arrays.mismatch(b, b2));
        equal(b[k] < b2[k], Arrays.compare(b, b2) < 0);
        equal(b[k] >= 0, Arrays.compareUnsigned(b, b2) < 0);
        char[] c2 = c.clone();
        c2[k]++;
        equal(k, Arrays.mismatch(c, c2));
        int[] i2 = i.clone();
        i2[k] ^= 1;
        that(!Arrays.equals(i, i2) && Arrays.mismatch(i, i2) == k, "int");
        that(Arrays.hashCode(i) != Arrays.hashCode(i2), "hash");
        long[] l2 = l.clone();
        l2[k] ^= Long.MIN_VALUE;
        that(!Arrays.equals(l, l2) && Arrays.mismatch(l, l2) == k, "long");
        double[] d2 = d.clone();
        d2[k] = d[k] == 0 ? -0.0 : -1;
        that(!Arrays.equals(d, d2) && Arrays.mismatch(d, d2) == k, "double");
        boolean[] z2 = z.clone();
        z2[k] = !z2[k];
        equal(k, Arrays.mismatch(z, z2));
        equal(-1, Arrays.mismatch(z, 0, k, z2, 0, k));
        Object[] o2 = o.clone();
        o2[k] = new StringBuilder("x");
        that(!Arrays.equals(o, o2) && Arrays.mismatch(o, o2) == k, "object");
      }
      equal(n, Arrays.mismatch(b, Arrays.copyOf(b, n + 1)));
      equal(-1, Arrays.compare(i, Arrays.copyOf(i, n + 1)));
    }
    that(Arrays.equals((int[]) null, null) && !Arrays.equals(new int[0], null),
        "null");
    raises(NullPointerException.class,
        () -> Arrays.mismatch((int[]) null, new int[0]));
  }
}
