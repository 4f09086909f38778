// java.util.Arrays: fill, copy, search, compare, mismatch, hash, deep forms.
import java.util.*;

public class ArraysHelpersCompareAndFill {
  public static void main(String[] args) {
    int[] a = new int[6];
    Arrays.fill(a, 1, 4, 7);
    Arrays.setAll(a, i -> a[i] + i);
    System.out.println(Arrays.toString(a) + Arrays.hashCode(a));
    System.out.println(Arrays.toString(Arrays.copyOf(a, 8))
        + Arrays.toString(Arrays.copyOfRange(a, 2, 9)));
    String[] s = Arrays.copyOf(new Object[] {"x", "y"}, 3, String[].class);
    System.out.println(Arrays.toString(s));
    int[] sorted = {1, 3, 5, 7};
    System.out.println(Arrays.binarySearch(sorted, 5) + " "
        + Arrays.binarySearch(sorted, 4) + " " + Arrays.binarySearch(sorted,
            9));
    System.out.println(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " "
        + Arrays.compare(new byte[] {-1}, new byte[] {1}) + " "
        + Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + " "
        + Arrays.mismatch("abcd".toCharArray(), "abxd".toCharArray()) + " "
        + Arrays.mismatch(new long[] {1}, new long[] {1, 2}) + " "
        + Arrays.equals(new double[] {Double.NaN}, new double[] {Double.NaN}) +
            " "
        + Arrays.equals(new double[] {0.0}, new double[] {-0.0}));
    int[][] deep = {{1, 2}, {}, null, {3}};
    System.out.println(Arrays.deepToString(deep) + " " +
        Arrays.deepHashCode(deep)
        + " " + Arrays.deepEquals(deep, new int[][] {{1, 2}, {}, null, {3}}));
    Object[] loop = {1, null};
    loop[1] = loop;
    System.out.println(Arrays.deepToString(loop));
    long[] prefix = {1, 2, 3, 4, 5};
    Arrays.parallelPrefix(prefix, (x, y) -> x * y);
    System.out.println(Arrays.toString(prefix));
    List<String> fixed = Arrays.asList("c", "a", "b");
    Collections.sort(fixed);
    System.out.println(fixed);
    try {
      fixed.add("x");
    } catch (UnsupportedOperationException e) {
      System.out.println("fixed size");
    }
    try {
      Object[] objects = new Integer[1];
      Arrays.fill(objects, "x");
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      Arrays.copyOfRange(a, 5, 2);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Arrays.fill(a, 3, 7, 0);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Arrays.stream(a, 1, 3).sum() + " "
        + Arrays.equals(a, 0, 2, a, 0, 2) + Arrays.toString((int[]) null));
    for (int n = 0; n < 70; n += 23) {
      byte[] x = new byte[n + 1], y = new byte[n + 1];
      y[n] = 1;
      System.out.print(Arrays.mismatch(x, y) + " ");
    }
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// [0, 8, 9, 10, 4, 5]895169707
// [0, 8, 9, 10, 4, 5, 0, 0][9, 10, 4, 5, 0, 0, 0]
// [x, y, null]
// 2 -3 -5
// -1 -2 254 2 1 true false
// [[1, 2], [], null, [3]] 30536770 true
// [1, [...]]
// [1, 2, 6, 24, 120]
// [a, b, c]
// fixed size
// java.lang.String
// 5 > 2
// Array index out of range: 7
// 17 truenull
// 0 23 46 69 
