// Rows of an array of arrays are references: they may be shared, replaced, null,
// of different lengths, and even the array itself.
// also: 6.5.aastore, 2.4
// raises: NullPointerException ArrayIndexOutOfBoundsException

import static conformance.Check.*;

public class RowsAreShared {
  public static void main(String[] args) {
    int[][] a = new int[3][];
    int[] row = {1, 2};
    a[0] = row;
    a[1] = row;
    a[0][1] = 50;
    equal(50, a[1][1]);
    a[1] = a[1].clone();
    a[1][1] = 60;
    equal(50, row[1]);
    raises(NullPointerException.class, () -> a[2][0]++);
    raises(ArrayIndexOutOfBoundsException.class, () -> a[0][2]++);
    a[2] = new int[0];
    raises(ArrayIndexOutOfBoundsException.class, () -> a[2][0]++);
    int[][] copy = a.clone();
    same(a[0], copy[0]);
    copy[0] = null;
    same(row, a[0]);
    Object[] self = new Object[1];
    self[0] = self;
    same(self, ((Object[]) ((Object[]) self[0])[0])[0]);
    int[][][] deep = {a, null, {{7}}};
    equal(50, deep[0][0][1]);
    equal(7, deep[2][0][0]);
    raises(NullPointerException.class, () -> deep[1][0][0]++);
  }
}
