// Elements of a new array are zero of their type, also where the memory held
// other arrays before.

import static conformance.Check.*;

import java.util.Arrays;

public class ElementsAreZeroInUsedMemory {
  static int dirty;
  static void fill(int n) {
    byte[] b = new byte[n];
    Arrays.fill(b, (byte) -1);
    long[] j = new long[n / 8];
    Arrays.fill(j, -1L);
    Object[] o = new Object[n / 8];
    Arrays.fill(o, j);
    dirty += b[n - 1] + (int) j[0];
  }
  public static void main(String[] args) {
    for (int round = 0; round < 40; round++) {
      int n = 64 + round * 97;
      fill(n);
      if (round % 20 == 19) System.gc();
      for (byte x : new byte[n]) equal(0, x);
      for (char x : new char[n / 2]) equal(0, x);
      for (double x : new double[n / 8]) equal(0.0, x);
      for (Object x : new Object[n / 8]) same(null, x);
      for (boolean x : new boolean[n]) equal(false, x);
    }
  }
}
