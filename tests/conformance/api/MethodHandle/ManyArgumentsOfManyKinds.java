// Handles pass up to 255 slots of arguments of every kind through every adapter
// in the right places.
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class ManyArgumentsOfManyKinds {
  static String all(byte a, long b, char c, double d, Object e, float f,
                    short g, boolean h, int i, long j, String k) {
    return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " "
        + h + " " + i + " " + j + " " + k;
  }
  static int sum(Object[] all) {
    int s = 0;
    for (Object o : all) s = s * 31 + (Integer) o;
    return s;
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodType t = MethodType.methodType(String.class, byte.class, long.class,
        char.class, double.class, Object.class, float.class, short.class,
        boolean.class, int.class, long.class, String.class);
    MethodHandle h = l.findStatic(ManyArgumentsOfManyKinds.class, "all", t);
    String expected = "1 2 c 4.0 e 6.0 7 true 9 10 k";
    equal(expected, (String) h.invokeExact((byte) 1, 2L, 'c', 4.0,
        (Object) "e", 6f, (short) 7, true, 9, 10L, "k"));
    equal(expected, (String) h.invoke((byte) 1, 2, 'c', 4f, "e", 6L,
        (byte) 7, true, 9, 10, "k"));
    int n = t.parameterCount();
    int[] reverse = new int[n];
    Class<?>[] types = new Class<?>[n];
    for (int i = 0; i < n; i++) {
      reverse[i] = n - 1 - i;
      types[i] = t.parameterType(n - 1 - i);
    }
    MethodHandle r = MethodHandles.permuteArguments(h,
        MethodType.methodType(String.class, types), reverse);
    equal(expected, (String) r.invokeExact("k", 10L, 9, true, (short) 7, 6f,
        (Object) "e", 4.0, 'c', 2L, (byte) 1));
    equal(expected, (String) h.asSpreader(Object[].class, n).invokeExact(
        new Object[] {(byte) 1, 2L, 'c', 4.0, "e", 6f, (short) 7, true, 9,
            10L, "k"}));
    MethodHandle s = l.findStatic(ManyArgumentsOfManyKinds.class, "sum",
        MethodType.methodType(int.class, Object[].class));
    Object[] many = new Object[250];
    for (int i = 0; i < many.length; i++) many[i] = i;
    MethodHandle wide = s.asCollector(Object[].class, 250);
    equal(sum(many), wide.invokeWithArguments(many));
    equal(sum(many), (int) wide.asSpreader(Object[].class, 250)
        .invokeExact(many));
  }
}
