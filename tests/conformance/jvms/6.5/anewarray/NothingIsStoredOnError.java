// When making an array or an object fails, the variable, field or element that
// it was meant for keeps what it held.
// also: 6.5.newarray, 6.5.multianewarray, 6.5.new, 2.10
// raises: NegativeArraySizeException
import static conformance.Check.*;

public class NothingIsStoredOnError {
  static int[] field = {1};
  static Object[] array = {"kept", "kept"};

  static class Failing {
    static { if (field != null) throw new IllegalStateException(); }
  }

  static Object local(int n) {
    Object o = "kept";
    try {
      o = new String[n];
      o = new int[n][-1];
    } catch (NegativeArraySizeException e) { }
    return o;
  }

  public static void main(String[] args) {
    same("kept", local(-1));
    that(local(1) instanceof String[], "the first array");
    int[] before = field;
    Class<?> negative = NegativeArraySizeException.class;
    raises(negative, () -> field = new int[-5]);
    same(before, field);
    raises(negative, () -> array[0] = new Object[2][3][-1]);
    raises(OutOfMemoryError.class, () -> array[0] = new long[Integer.MAX_VALUE]);
    raises(ExceptionInInitializerError.class, () -> array[1] = new Failing());
    raises(NoClassDefFoundError.class, () -> array[1] = new Failing());
    for (Object o : array) same("kept", o);
  }
}
