// Copying between reference arrays checks each element; what came before the
// offending one has been copied, the rest is untouched.
// raises: ArrayStoreException
import java.util.*;
import static conformance.Check.*;

public class ArraycopyStopsAtTheBadElement {
  public static void main(String[] args) {
    Object[] from = {"a", null, "b", 5, "c"};
    String[] to = {"1", "2", "3", "4", "5", "6"};
    equal("arraycopy: element type mismatch: can not cast one of the elements "
        + "of java.lang.Object[] to the type of the destination array, "
        + "java.lang.String", raises(ArrayStoreException.class,
        () -> System.arraycopy(from, 0, to, 1, 5)).getMessage());
    equal("[1, a, null, b, 5, 6]", Arrays.toString(to));
    System.arraycopy(from, 0, to, 0, 3);
    equal("[a, null, b, b, 5, 6]", Arrays.toString(to));
    Object[] nested = {new int[0], new int[][] {{1}}};
    Object[][] target = new Object[2][];
    raises(ArrayStoreException.class,
        () -> System.arraycopy(nested, 0, target, 0, 2));
    equal(null, target[0]);
    Comparable<?>[] faces = new Comparable<?>[3];
    System.arraycopy(new Object[] {1, "s", 'c'}, 0, faces, 0, 3);
    equal("[1, s, c]", Arrays.toString(faces));
    raises(ArrayStoreException.class, () -> System.arraycopy(
        new Object[] {2, new Object()}, 0, faces, 1, 2));
    equal("[1, 2, c]", Arrays.toString(faces));
    Object[] numbers = new Number[2];
    System.arraycopy(new Integer[] {1, 2}, 0, numbers, 0, 2);
    raises(ArrayStoreException.class,
        () -> System.arraycopy(new String[] {"x"}, 0, numbers, 0, 1));
    System.arraycopy(new String[] {null}, 0, numbers, 0, 1);
    equal("[null, 2]", Arrays.toString(numbers));
  }
}
