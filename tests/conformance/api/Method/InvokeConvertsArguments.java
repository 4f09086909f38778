// Method.invoke unwraps, then widens arguments, boxes results, and refuses what
// method invocation conversion without boxing would refuse.
// raises: IllegalArgumentException
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InvokeConvertsArguments {
  static String all(byte b, short s, char c, int i, long l, float f, double d,
                    boolean z, Object o) {
    return b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d
        + " " + z + " " + o;
  }
  static long echo(long x) { return x; }
  static char ch(char x) { return x; }

  public static void main(String[] args) throws Exception {
    Method all = null;
    for (Method m : InvokeConvertsArguments.class.getDeclaredMethods())
      if (m.getName().equals("all")) all = m;
    byte b = -3;
    equal("-3 -3 65 -3 -3 -3.0 -3.0 true x",
        all.invoke(null, b, b, 'A', b, b, b, b, true, "x"));
    equal("1 2 3 65535 65535 65535.0 65535.0 false null", all.invoke(null,
        (byte) 1, (short) 2, (char) 3, '\uffff', '\uffff', '\uffff', '\uffff',
        false, null));
    Method echo = InvokeConvertsArguments.class.getDeclaredMethod("echo",
        long.class);
    same(Long.class, echo.invoke(null, (short) 5).getClass());
    Method ch = InvokeConvertsArguments.class.getDeclaredMethod("ch",
        char.class);
    for (int i = 0; i < 20; i++) {  // native and generated accessors alike
      for (Object o : new Object[] {1f, "1", true, new long[1]})
        raises(IllegalArgumentException.class, () -> echo.invoke(null, o));
      for (Object o : new Object[] {1, (byte) 1, (short) 1, 1L})
        raises(IllegalArgumentException.class, () -> ch.invoke(null, o));
      equal('c', ch.invoke(null, 'c'));
    }
  }
}
