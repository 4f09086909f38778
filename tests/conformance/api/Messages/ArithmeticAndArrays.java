// The texts of failing divisions, indices, sizes and stores.
// raises: ArithmeticException ArrayIndexOutOfBoundsException
// raises: NegativeArraySizeException ArrayStoreException
import static conformance.Check.*;

public class ArithmeticAndArrays {
  static void says(Class<? extends Throwable> type, String text, Body b) {
    equal(text, raises(type, b).getMessage());
  }

  public static void main(String[] args) {
    int zero = args.length, minus = zero - 1;
    var arithmetic = ArithmeticException.class;
    says(arithmetic, "/ by zero", () -> Math.abs(1 / zero));
    says(arithmetic, "/ by zero", () -> Math.abs(5 % zero));
    var index = ArrayIndexOutOfBoundsException.class;
    Object[] objects = new String[2];
    says(index, "Index 2 out of bounds for length 2",
        () -> objects[zero + 2] = "");
    says(index, "Index -1 out of bounds for length 2",
        () -> objects[minus].hashCode());
    says(index, "Index -2147483648 out of bounds for length 0",
        () -> new int[zero].clone()[Integer.MIN_VALUE]++);
    says(index, "Index 5 out of bounds for length 1",
        () -> new boolean[1].clone()[5 + zero] |= true);
    var size = NegativeArraySizeException.class;
    says(size, "-1", () -> new int[minus].hashCode());
    says(size, "-2147483648",
        () -> new Object[minus << 31].hashCode());
    says(size, "-3", () -> new int[2][minus - 2][minus].hashCode());
    says(size, "-1", () -> new long[zero][minus].hashCode());
    var store = ArrayStoreException.class;
    Object[] nested = new int[1][];
    // OpenJDK's portable interpreter has no text here.
    boolean none = raises(store, () -> objects[0] = 1).getMessage().isEmpty();
    says(store, none ? "" : "java.lang.Integer", () -> objects[0] = 1);
    says(store, none ? "" : "[Ljava.lang.Object;",
        () -> objects[0] = new Object[0]);
    says(store, none ? "" : "ArithmeticAndArrays",
        () -> objects[0] = new ArithmeticAndArrays());
    says(store, none ? "" : "[J", () -> nested[0] = new long[0]);
    // The index is looked at before the element.
    says(index, "Index 2 out of bounds for length 2", () -> objects[2] = 1);
  }
}
