// arraycopy: null, no array, unlike types, negative and too large numbers;
// nothing is copied when the bounds are wrong.
// raises: NullPointerException ArrayStoreException
// raises: ArrayIndexOutOfBoundsException
import static conformance.Check.*;

public class ArraycopyChecksEverything {
  static void fails(Class<? extends Throwable> type, String text, Object a,
                    int i, Object b, int j, int n) {
    equal(text, raises(type, () -> System.arraycopy(a, i, b, j, n))
        .getMessage());
  }

  public static void main(String[] args) {
    int[] a = {1, 2, 3, 4}, b = {5, 6, 7};
    Object[] o = {"x", 1};
    var index = ArrayIndexOutOfBoundsException.class;
    var store = ArrayStoreException.class;
    raises(NullPointerException.class,
        () -> System.arraycopy(null, 0, b, 0, 0));
    raises(NullPointerException.class,
        () -> System.arraycopy(a, 9, null, 0, -1));
    fails(store, "arraycopy: source type java.lang.String is not an array",
        "s", 0, b, 0, -1);
    fails(store, "arraycopy: destination type java.lang.Integer is not an "
        + "array",
        a, 0, 1, 0, 0);
    fails(store, "arraycopy: type mismatch: can not copy int[] into long[]",
        a, 0, new long[9], 0, 1);
    fails(store, "arraycopy: type mismatch: can not copy int[] into object "
        + "array[]", a, 0, o, 0, 0);
    fails(store, "arraycopy: type mismatch: can not copy object array[] into "
        + "int[]", o, 0, a, 0, 0);
    fails(index, "arraycopy: length -1 is negative", a, 0, b, 0, -1);
    fails(index, "arraycopy: source index -1 out of bounds for int[4]",
        a, -1, b, 0, 1);
    fails(index, "arraycopy: destination index -2 out of bounds for int[3]",
        a, 0, b, -2, 1);
    fails(index, "arraycopy: last source index 5 out of bounds for int[4]",
        a, 3, b, 0, 2);
    fails(index, "arraycopy: last destination index 4 out of bounds for int[3]",
        a, 0, b, 0, 4);
    fails(index, "arraycopy: last source index 2147483648 out of bounds for "
        + "int[4]", a, 1, b, 0, Integer.MAX_VALUE);
    fails(index, "arraycopy: last source index 3 out of bounds for object "
        + "array[2]", o, 2, o, 0, 1);
    equal("[5, 6, 7]", java.util.Arrays.toString(b));
    System.arraycopy(a, 4, b, 3, 0);
    System.arraycopy(a, 1, b, 0, 3);
    equal("[2, 3, 4]", java.util.Arrays.toString(b));
  }
}
