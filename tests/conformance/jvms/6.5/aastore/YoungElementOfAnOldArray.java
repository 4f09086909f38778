// An array that has lived through collections keeps new objects stored into it
// alive, in all its parts, and drops nothing when they move.

import static conformance.Check.*;

public class YoungElementOfAnOldArray {
  static Object[] old = new Object[2000];
  static int junk;
  static void litter() {
    for (int i = 0; i < 40; i++) junk += new int[20 + i].length;
  }
  public static void main(String[] args) {
    Object[] local = old;
    Object[][] rows = {new Object[50], new Object[50]};
    System.gc();
    System.gc();
    for (int round = 0; round < 4; round++) {
      for (int i = round; i < 2000; i += 97) {
        local[i] = new int[] {round, i};
        rows[i & 1][i % 50] = local[i];
      }
      litter();
      if (round % 2 == 1) System.gc();
      litter();
      for (int i = round; i < 2000; i += 97) {
        int[] x = (int[]) old[i];
        equal(round, x[0]);
        equal(i, x[1]);
      }
      int[] last = (int[]) rows[1][49];
      that(last == null || last[1] % 50 == 49, "another object");
    }
    old[0] = null;
    System.gc();
    same(null, local[0]);
    equal(1, ((int[]) local[1])[0]);
  }
}
