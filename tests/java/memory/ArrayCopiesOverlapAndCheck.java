// System.arraycopy: overlap both ways, all types, partial copies before an
// ArrayStoreException, null elements.
import java.util.Arrays;

public class ArrayCopiesOverlapAndCheck {
  public static void main(String[] args) {
    int[] a = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    System.arraycopy(a, 0, a, 3, 7);
    System.out.println(Arrays.toString(a));
    System.arraycopy(a, 3, a, 1, 6);
    System.out.println(Arrays.toString(a));
    System.arraycopy(a, 2, a, 2, 8);
    System.arraycopy(a, 10, a, 10, 0);
    byte[] b = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    System.arraycopy(b, 1, b, 0, 8);
    System.arraycopy(b, 0, b, 3, 5);
    System.out.println(Arrays.toString(b));
    String[] s = {"a", "b", "c", "d"};
    System.arraycopy(s, 0, s, 1, 3);
    System.out.println(Arrays.toString(s));
    Object[] mixed = {"x", null, "y", 5, "z"};
    String[] to = new String[5];
    try {
      System.arraycopy(mixed, 0, to, 0, 5);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " " + Arrays.toString(to));
    }
    Object[] objs = new Object[3];
    System.arraycopy(s, 1, objs, 0, 3);
    System.out.println(Arrays.toString(objs));
    Comparable<?>[] cs = new Comparable<?>[2];
    System.arraycopy(new Object[]{1, "s"}, 0, cs, 0, 2);
    System.out.println(Arrays.toString(cs));
    int[][] deep = {{1}, {2}};
    Object[] shallow = new Object[2];
    System.arraycopy(deep, 0, shallow, 0, 2);
    System.out.println(shallow[0] == deep[0]);
    for (Object from : new Object[]{new long[]{1, 2, 3}, new double[]{1, 2, 3},
        new char[]{'a', 'b', 'c'}, new boolean[]{true, false, true},
        new short[]{1, 2, 3}, new float[]{1, 2, 3}}) {
      System.arraycopy(from, 0, from, 1, 2);
      System.out.print(java.lang.reflect.Array.get(from, 2) + " ");
    }
    System.out.println();
    try {
      System.arraycopy(a, Integer.MAX_VALUE, a, 0, 1);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.arraycopy(a, 1, a, Integer.MAX_VALUE, Integer.MAX_VALUE);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// [0, 1, 2, 0, 1, 2, 3, 4, 5, 6]
// [0, 0, 1, 2, 3, 4, 5, 4, 5, 6]
// [2, 3, 4, 2, 3, 4, 5, 6, 9]
// [a, a, b, c]
// arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String [x, null, y, null, null]
// [a, b, c]
// [1, s]
// true
// 2 2.0 b false 2 2.0 
// arraycopy: last source index 2147483648 out of bounds for int[10]
// arraycopy: last source index 2147483648 out of bounds for int[10]
