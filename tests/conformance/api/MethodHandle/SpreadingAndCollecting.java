// asSpreader takes arguments out of an array of just their number, asCollector
// puts them into a new one.
// raises: IllegalArgumentException WrongMethodTypeException
// raises: NullPointerException
import java.lang.invoke.*;
import java.util.Arrays;
import static conformance.Check.*;

public class SpreadingAndCollecting {
  static String f(Object a, int b, long c) { return a + "," + b + "," + c; }
  static String g(String s, Object... all) { return s + Arrays.toString(all); }
  static String ints(int[] a) { return Arrays.toString(a); }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = SpreadingAndCollecting.class;
    MethodHandle f = l.findStatic(own, "f", MethodType.methodType(String.class,
        Object.class, int.class, long.class));
    MethodHandle s = f.asSpreader(Object[].class, 3);
    equal("a,2,3", (String) s.invokeExact(new Object[] {"a", 2, (short) 3}));
    MethodHandle last = f.asSpreader(Number[].class, 2);
    equal("a,2,3", (String) last.invoke((Object) "a", new Integer[] {2, 3}));
    MethodHandle ints = f.asSpreader(1, int[].class, 2);
    equal("a,2,3", (String) ints.invokeExact((Object) "a", new int[] {2, 3}));
    MethodHandle first = f.asSpreader(0, String[].class, 1);
    equal("a,2,3", (String) first.invokeExact(new String[] {"a"}, 2, 3L));
    equal("a,2,3", (String) f.asSpreader(Object[].class, 0)
        .invoke("a", 2, 3L, null));
    Class<? extends Throwable> illegal = IllegalArgumentException.class;
    for (Object[] a : new Object[][] {{}, {1, 2}, {1, 2, 3, 4}})
      equal("array is not of length 3",
          raises(illegal, () -> s.invoke(a)).getMessage());
    raises(NullPointerException.class, () -> s.invoke((Object[]) null));
    raises(ClassCastException.class,
        () -> s.invoke(new Object[] {"a", "b", "c"}));
    raises(illegal, () -> f.asSpreader(Object[].class, 4));
    raises(illegal, () -> f.asSpreader(Object.class, 1));
    raises(illegal, () -> f.asSpreader(Object[].class, -1));
    raises(WrongMethodTypeException.class,
        () -> f.asSpreader(boolean[].class, 2));
    MethodHandle g = l.findStatic(own, "g", MethodType.methodType(String.class,
        String.class, Object[].class));
    equal("s[1, x]", (String) g.asCollector(Object[].class, 2)
        .invoke("s", 1, "x"));
    equal("s[]", (String) g.asCollector(Object[].class, 0).invoke("s"));
    MethodHandle i = l.findStatic(own, "ints", MethodType.methodType(
        String.class, int[].class)).asCollector(int[].class, 3);
    equal("[1, 2, 3]", (String) i.invokeExact(1, 2, 3));
    equal("[1, 2, 3]", (String) i.invoke((byte) 1, '\2', (Integer) 3));
    raises(illegal, () -> g.asCollector(int[].class, 1));
    raises(illegal, () -> g.asCollector(String.class, 1));
  }
}
