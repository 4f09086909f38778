// Arrays.copyOf and copyOfRange pad with zeros, keep or change the element type
// and check their bounds.
// raises: NegativeArraySizeException ArrayIndexOutOfBoundsException
// raises: ArrayStoreException IllegalArgumentException
import java.util.Arrays;
import static conformance.Check.*;

public class CopiesOfArrays {
  public static void main(String[] args) {
    int[] a = {1, 2, 3};
    equal("[1, 2, 3, 0, 0]", Arrays.toString(Arrays.copyOf(a, 5)));
    equal("[1]", Arrays.toString(Arrays.copyOf(a, 1)));
    that(Arrays.copyOf(a, 3) != a, "a copy");
    equal("[3, 0]", Arrays.toString(Arrays.copyOfRange(a, 2, 4)));
    equal("[]", Arrays.toString(Arrays.copyOfRange(a, 3, 3)));
    equal("[0]", Arrays.toString(Arrays.copyOfRange(a, 3, 4)));
    raises(NegativeArraySizeException.class, () -> Arrays.copyOf(a, -1));
    raises(ArrayIndexOutOfBoundsException.class,
        () -> Arrays.copyOfRange(a, 4, 5));
    raises(ArrayIndexOutOfBoundsException.class,
        () -> Arrays.copyOfRange(a, -1, 2));
    equal("2 > 1", raises(IllegalArgumentException.class,
        () -> Arrays.copyOfRange(a, 2, 1)).getMessage());
    Object[] o = new String[] {"x", null};
    same(String[].class, Arrays.copyOf(o, 3).getClass());
    same(String[].class, Arrays.copyOfRange(o, 1, 2).getClass());
    same(Object[].class, Arrays.copyOf(o, 2, Object[].class).getClass());
    equal("[x, null]", Arrays.toString(Arrays.copyOf(o, 2,
        Comparable[].class)));
    raises(ArrayStoreException.class,
        () -> Arrays.copyOf(o, 2, Integer[].class));
    equal(0, Arrays.copyOf(o, 0, Integer[].class).length);
    int[][] nested = {{1}, {2}};
    same(nested[1], Arrays.copyOf(nested, 4)[1]);
    equal(null, Arrays.copyOf(nested, 4)[3]);
    byte[] big = new byte[100_003];
    Arrays.fill(big, 5, 100_000, (byte) 7);
    byte[] copy = Arrays.copyOfRange(big, 3, 100_006);
    equal(0, copy[1]);
    equal(7, copy[2]);
    equal(7, copy[99_996]);
    equal(0, copy[99_997]);
    equal(100_003, copy.length);
    raises(ArrayIndexOutOfBoundsException.class,
        () -> Arrays.fill(big, 0, big.length + 1, (byte) 0));
    boolean[] z = new boolean[9];
    Arrays.fill(z, true);
    that(z[8] && z.clone()[0], "fill");
    raises(ArrayStoreException.class, () -> Arrays.fill(o, 1));
  }
}
