// Reflection does not gather variable arguments: the method has one array
// parameter, and invoke wants that array.
// raises: IllegalArgumentException
import java.lang.reflect.Method;
import static conformance.Check.*;

public class VarargsAreAnArray {
  static int count(String first, Object... rest) {
    return rest == null ? -1 : rest.length;
  }
  static int sum(int... all) {
    int s = 0;
    for (int i : all) s += i;
    return s;
  }
  static void plain(int[] a) {}

  public static void main(String[] args) throws Exception {
    Class<?> own = VarargsAreAnArray.class;
    Method count = own.getDeclaredMethod("count", String.class, Object[].class);
    Method sum = own.getDeclaredMethod("sum", int[].class);
    that(count.isVarArgs() && sum.isVarArgs(), "isVarArgs");
    that(!own.getDeclaredMethod("plain", int[].class).isVarArgs(), "plain");
    equal(2, count.getParameterCount());
    equal(2, count.invoke(null, "a", new Object[] {1, 2}));
    equal(1, count.invoke(null, "a", new String[] {"b"}));
    equal(-1, count.invoke(null, "a", null));
    equal(6, sum.invoke(null, new int[] {1, 2, 3}));
    raises(IllegalArgumentException.class, () -> count.invoke(null, "a", 1));
    raises(IllegalArgumentException.class,
        () -> count.invoke(null, "a", 1, 2));
    raises(IllegalArgumentException.class, () -> count.invoke(null, "a"));
    raises(IllegalArgumentException.class, () -> sum.invoke(null, 1));
    raises(IllegalArgumentException.class,
        () -> sum.invoke(null, (Object) new Integer[] {1}));
    equal("static int VarargsAreAnArray.count(java.lang.String,"
        + "java.lang.Object[])", count.toString());
    equal("static int VarargsAreAnArray.count(java.lang.String,"
        + "java.lang.Object...)", count.toGenericString());
  }
}
