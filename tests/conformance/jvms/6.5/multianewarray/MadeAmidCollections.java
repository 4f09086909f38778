// The rows of a large array of arrays are made one by one; collections in
// between lose none, and each is of its class and length.
// also: 2.5
import static conformance.Check.*;

public class MadeAmidCollections {
  public static void main(String[] args) {
    for (int round = 0; round < 3; round++) {
      Object[][][] a = new Object[12][15][round];
      long[][] j = new long[150][2000];
      for (int i = 0; i < 12; i++) {
        for (int k = 0; k < 15; k++) {
          same(Object[].class, a[i][k].getClass());
          equal(round, a[i][k].length);
        }
      }
      for (int i = 0; i < 150; i++) {
        equal(2000, j[i].length);
        equal(0L, j[i][i] | j[i][1999]);
        j[i][i] = i;
      }
      System.gc();
      for (int i = 0; i < 150; i++) equal((long) i, j[i][i]);
    }
  }
}
