// A store of a byte, short or int element changes no bit of the elements on
// either side.
// also: 6.5.bastore, 6.5.iastore, 6.5.castore

import static conformance.Check.*;

public class NeighboursAreUntouched {
  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) {
      byte[] b = {1, 2, 3, 4, 5, 6, 7, 8, 9};
      short[] s = {1, 2, 3, 4, 5, 6, 7, 8, 9};
      char[] c = {1, 2, 3, 4, 5, 6, 7, 8, 9};
      int[] n = {1, 2, 3, 4, 5, 6, 7, 8, 9};
      boolean[] z = new boolean[9];
      b[i] = -1;
      s[i] = -1;
      c[i] = 0xffff;
      n[i] = -1;
      z[i] = true;
      for (int k = 0; k < 9; k++) {
        equal(k == i ? -1 : k + 1, b[k]);
        equal(k == i ? -1 : k + 1, s[k]);
        equal(k == i ? 65535 : k + 1, c[k]);
        equal(k == i ? -1 : k + 1, n[k]);
        equal(k == i, z[k]);
      }
    }
  }
}
