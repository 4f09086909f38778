// An array of no elements is an object: it has a length, a class and a clone, is
// copied and looped over, and every index of it fails.
// raises: ArrayIndexOutOfBoundsException

import static conformance.Check.*;

public class NoElementsAtAll {
  static int sink;
  public static void main(String[] args) {
    int[] a = new int[0], b = new int[0];
    long[] j = {};
    Object[] o = new String[0];
    that(a != b && a.clone() != a, "arrays of no elements are one");
    equal(0, a.length + j.length + o.length + a.clone().length);
    for (int x : a) sink += 1 + x;
    for (Object x : o) sink++;
    equal(0, sink);
    System.arraycopy(a, 0, b, 0, 0);
    System.arraycopy(o, 0, o, 0, 0);
    Class<?> bounds = ArrayIndexOutOfBoundsException.class;
    for (int i : new int[] {0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      raises(bounds, () -> sink = a[i]);
      raises(bounds, () -> j[i] = 1);
      raises(bounds, () -> o[i] = "x");
      raises(bounds, () -> o[i] = 1);
    }
    raises(bounds, () -> System.arraycopy(a, 0, b, 0, 1));
    synchronized (a) {
      equal(true, Thread.holdsLock(a));
      equal(false, Thread.holdsLock(b));
    }
    equal(0, new int[0][5].length);
    int[][][] deep = new int[5][0][4];
    equal(0, deep[4].length);
  }
}
