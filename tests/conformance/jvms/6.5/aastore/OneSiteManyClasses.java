// One aastore serves arrays and objects of many classes in turn: each store is
// checked anew against the array it goes into.
// raises: ArrayStoreException

import static conformance.Check.*;

public class OneSiteManyClasses {
  static int put(Object[] a, int i, Object x) {
    try {
      a[i] = x;
      return 1;
    } catch (ArrayStoreException e) {
      return 0;
    }
  }
  public static void main(String[] args) {
    Object[][] arrays = {new Object[1], new Number[1], new Integer[1], new Comparable<?>[1],
        new String[1], new int[1][], new Object[1][], new CharSequence[1][]};
    Object[] values = {1, 2L, "s", new Object(), new int[0], new String[0], new Integer[0],
        new int[0][], null};
    String[] fits = {"111111111", "110000001", "100000001", "111000001", "001000001",
        "000010001", "000001111", "000001001"};
    for (int round = 0; round < 3; round++)
      for (int v = 0; v < values.length; v++)
        for (int a = 0; a < arrays.length; a++)
          equal(fits[a].charAt(v) - '0', put(arrays[a], 0, values[v]));
  }
}
