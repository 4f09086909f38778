// Arrays of every length from 0 to 70 and every type lie apart: filling one to
// its last element changes no other.

import static conformance.Check.*;

import java.util.Arrays;

public class EveryLengthHasItsOwnElements {
  public static void main(String[] args) {
    byte[][] b = new byte[71][];
    char[][] c = new char[71][];
    float[][] f = new float[71][];
    long[][] j = new long[71][];
    boolean[][] z = new boolean[71][];
    for (int n = 0; n <= 70; n++) {
      b[n] = new byte[n];
      c[n] = new char[n];
      f[n] = new float[n];
      j[n] = new long[n];
      z[n] = new boolean[n];
    }
    for (int n = 70; n >= 0; n -= 2) {
      Arrays.fill(b[n], (byte) -n);
      Arrays.fill(c[n], (char) -n);
      Arrays.fill(f[n], -n);
      Arrays.fill(j[n], -n);
      Arrays.fill(z[n], true);
    }
    for (int n = 0; n <= 70; n++) {
      int x = n % 2 == 0 ? -n : 0;
      equal(n, b[n].length);
      for (int i = 0; i < n; i++) {
        equal((byte) x, b[n][i]);
        equal((char) x, c[n][i]);
        equal((float) x, f[n][i]);
        equal((long) x, j[n][i]);
        equal(n % 2 == 0, z[n][i]);
      }
    }
  }
}
