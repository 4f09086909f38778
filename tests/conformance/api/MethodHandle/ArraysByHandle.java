// Handles make, measure, read and write arrays, with the exceptions of the
// instructions.
// raises: NegativeArraySizeException ArrayIndexOutOfBoundsException
// raises: ArrayStoreException NullPointerException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ArraysByHandle {
  public static void main(String[] args) throws Throwable {
    MethodHandle make = MethodHandles.arrayConstructor(int[].class),
        length = MethodHandles.arrayLength(int[].class),
        get = MethodHandles.arrayElementGetter(int[].class),
        set = MethodHandles.arrayElementSetter(int[].class);
    int[] a = (int[]) make.invokeExact(3);
    equal(3, (int) length.invokeExact(a));
    set.invokeExact(a, 1, 5);
    equal(5, (int) get.invokeExact(a, 1));
    raises(NegativeArraySizeException.class, () -> make.invoke(-1));
    raises(NullPointerException.class, () -> length.invoke((int[]) null));
    raises(ArrayIndexOutOfBoundsException.class, () -> get.invoke(a, 3));
    raises(ArrayIndexOutOfBoundsException.class, () -> set.invoke(a, -1, 1));
    raises(NullPointerException.class, () -> get.invoke((int[]) null, 0));
    MethodHandle put = MethodHandles.arrayElementSetter(Object[].class);
    Object[] s = new String[1];
    put.invoke(s, 0, "x");
    raises(ArrayStoreException.class, () -> put.invoke(s, 0, 1));
    equal("x", s[0]);
    MethodHandle nested = MethodHandles.arrayConstructor(String[][].class);
    equal(2, ((String[][]) nested.invokeExact(2)).length);
    MethodHandle bytes = MethodHandles.arrayElementSetter(byte[].class);
    byte[] b = new byte[1];
    bytes.invokeExact(b, 0, (byte) -1);
    equal(-1, b[0]);
    raises(WrongMethodTypeException.class, () -> bytes.invoke(b, 0, 1));
    boolean[] z = new boolean[2];
    MethodHandles.arrayElementSetter(boolean[].class).invokeExact(z, 1, true);
    that(z[1] && !z[0], "boolean");
    raises(IllegalArgumentException.class,
        () -> MethodHandles.arrayElementGetter(String.class));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.arrayConstructor(int.class));
  }
}
