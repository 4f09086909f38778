// Widening and narrowing conversions of sorted numbers leave them sorted: int to
// long, float and double, long to float and double, and back with saturation.

import static conformance.Check.*;

public class WideningKeepsOrder {
  public static void main(String[] args) {
    long[] all = new long[2 * 63 * 3 + 1];
    int n = 0;
    for (int bit = 62; bit >= 0; bit--)
      for (int by = 1; by >= -1; by--) all[n++] = -(1L << bit) - by;
    all[n++] = 0;
    for (int bit = 0; bit < 63; bit++)
      for (int by = -1; by <= 1; by++) all[n++] = (1L << bit) + by;
    java.util.Arrays.sort(all);
    for (int i = 1; i < n; i++) {
      long a = all[i - 1], b = all[i];
      that((double) a <= (double) b, "l2d " + a);
      that((float) a <= (float) b, "l2f " + a);
      that((float) (double) a <= (float) (double) b, "d2f " + a);
      that((long) (float) a <= (long) (float) b, "f2l " + a);
      that((long) (double) a <= (long) (double) b, "d2l " + a);
      that((int) (double) a <= (int) (double) b, "d2i " + a);
      that((int) (float) a <= (int) (float) b, "f2i " + a);
    }
  }
}
