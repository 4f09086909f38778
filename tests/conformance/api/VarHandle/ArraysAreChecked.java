// Handles of array elements check index, null and, for references, the stored
// type.
// raises: ArrayStoreException ArrayIndexOutOfBoundsException
// raises: NullPointerException ClassCastException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ArraysAreChecked {
  public static void main(String[] args) throws Throwable {
    VarHandle ints = MethodHandles.arrayElementVarHandle(int[].class),
        objects = MethodHandles.arrayElementVarHandle(Object[].class),
        strings = MethodHandles.arrayElementVarHandle(String[].class),
        bytes = MethodHandles.arrayElementVarHandle(byte[].class);
    int[] a = new int[3];
    ints.set(a, 2, 7);
    equal(7, (int) ints.getAndAdd(a, 2, 3));
    equal(10, a[2]);
    byte[] b = {1, 2, 3, 4};
    for (int i = 0; i < 4; i++)
      equal(i + 1, (byte) bytes.getAndSet(b, i, (byte) -i));
    equal("[0, -1, -2, -3]", java.util.Arrays.toString(b));
    equal("Index 3 out of bounds for length 3", raises(
        ArrayIndexOutOfBoundsException.class, () -> ints.set(a, 3, 1))
        .getMessage());
    raises(ArrayIndexOutOfBoundsException.class,
        () -> ints.compareAndSet(a, -1, 0, 1));
    raises(NullPointerException.class,
        () -> { int r = (int) ints.get((int[]) null, 0); });
    Object[] o = new String[2];
    objects.set(o, 0, "fits");
    that(objects.compareAndSet(o, 0, "fits", null), "cas");
    Class<? extends Throwable> plain = ArrayStoreException.class;
    raises(plain, () -> objects.set(o, 0, (Object) 1));
    raises(plain,
        () -> { boolean r = objects.compareAndSet(o, 0, null, (Object) 1); });
    equal(null, o[0]);
    raises(ClassCastException.class,
        () -> { var r = strings.get((Object) new Object[1], 0); });
    raises(IllegalArgumentException.class,
        () -> MethodHandles.arrayElementVarHandle(String.class));
    equal(java.util.List.of(int[].class, int.class), ints.coordinateTypes());
    same(int.class, ints.varType());
    VarHandle nested = MethodHandles.arrayElementVarHandle(int[][].class);
    int[][] n = new int[1][];
    nested.setVolatile(n, 0, a);
    same(a, n[0]);
  }
}
