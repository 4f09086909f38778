// System.arraycopy: messages, and what was copied before an element failed.
import java.util.Arrays;

public class ArrayCopySaysWhyItRefuses {
  static void copy(Object from, int at, Object to, int where, int n) {
    try {
      System.arraycopy(from, at, to, where, n);
      System.out.println("copied");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    int[] ints = {1, 2, 3};
    Object[] objects = {"a", "b", 1, "c"};
    String[] strings = new String[4];
    copy("x", 0, ints, 0, 1);
    copy(ints, 0, "x", 0, 1);
    copy(ints, 0, new long[1], 0, 1);
    copy(ints, 0, objects, 0, 1);
    copy(objects, 0, ints, 0, 1);
    copy(ints, -1, ints, 0, 1);
    copy(ints, 0, ints, -1, 1);
    copy(ints, 0, ints, 0, -1);
    copy(ints, -1, ints, -2, -3);
    copy(ints, 2, ints, 0, 2);
    copy(ints, 0, ints, 2, 2);
    copy(ints, Integer.MAX_VALUE, ints, 0, 5);
    copy(strings, 0, objects, 3, 2);
    copy(objects, 0, strings, 0, 4);
    System.out.println(Arrays.toString(strings));
    copy(strings, 0, objects, 2, 2);
    System.out.println(Arrays.toString(objects));
    copy(ints, 0, ints, 1, 2);
    System.out.println(Arrays.toString(ints));
    copy(new byte[0], 0, new byte[0], 0, 0);
    copy(new int[1][], 0, new Object[1], 0, 1);
  }
}
// -- exit 0
// -- stdout
// java.lang.ArrayStoreException: arraycopy: source type java.lang.String is not an array
// java.lang.ArrayStoreException: arraycopy: destination type java.lang.String is not an array
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into long[]
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into object array[]
// java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy object array[] into int[]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: source index -1 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: destination index -1 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: length -1 is negative
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: source index -1 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 4 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last destination index 4 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 2147483652 out of bounds for int[3]
// java.lang.ArrayIndexOutOfBoundsException: arraycopy: last destination index 5 out of bounds for object array[4]
// java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String
// [a, b, null, null]
// copied
// [a, b, a, b]
// copied
// [1, 1, 2]
// copied
// copied
