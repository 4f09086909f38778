// guardWithTest picks by a test on leading arguments; catchException hands the
// exception and leading arguments to a handler; throwException throws.
// raises: IllegalArgumentException
import java.io.*;
import java.lang.invoke.*;
import static conformance.Check.*;

public class GuardsAndCatches {
  static boolean positive(int a) {
    if (a == 99) throw new IllegalStateException("test");
    return a > 0;
  }
  static String yes(int a, String s) { return "yes" + a + s; }
  static String no(int a, String s) { return "no" + a + s; }
  static String risky(int a, String s) throws Exception {
    if (a == 1) throw new FileNotFoundException(s);
    if (a == 2) throw new IllegalStateException(s);
    return "fine";
  }
  static String handle(IOException e, int a) { return "io" + a; }

  static MethodHandle of(String name, Class<?> r, Class<?>... p)
      throws Throwable {
    return MethodHandles.lookup().findStatic(GuardsAndCatches.class, name,
        MethodType.methodType(r, p));
  }

  public static void main(String[] args) throws Throwable {
    Class<?> s = String.class, i = int.class;
    MethodHandle test = of("positive", boolean.class, i), yes = of("yes", s, i,
        s), no = of("no", s, i, s), risky = of("risky", s, i, s),
        handle = of("handle", s, IOException.class, i);
    MethodHandle g = MethodHandles.guardWithTest(test, yes, no);
    equal("yes1x", (String) g.invokeExact(1, "x"));
    equal("no-1x", (String) g.invokeExact(-1, "x"));
    equal("test", raises(IllegalStateException.class,
        () -> g.invoke(99, "x")).getMessage());
    MethodHandle c = MethodHandles.catchException(risky, IOException.class,
        handle);
    equal("fine", (String) c.invokeExact(0, "x"));
    equal("io1", (String) c.invokeExact(1, "x"));
    equal("x", raises(IllegalStateException.class, () -> c.invoke(2, "x"))
        .getMessage());
    MethodHandle t = MethodHandles.throwException(int.class, IOException.class);
    IOException e = new IOException();
    same(e, raises(IOException.class,
        () -> { int r = (int) t.invokeExact(e); }));
    raises(NullPointerException.class, () -> t.invoke((IOException) null));
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> MethodHandles.guardWithTest(yes, yes, no));
    raises(bad, () -> MethodHandles.guardWithTest(test, yes, risky.asType(
        MethodType.methodType(Object.class, i, s))));
    raises(bad, () -> MethodHandles.catchException(risky, Exception.class,
        handle));
    raises(NullPointerException.class,
        () -> MethodHandles.guardWithTest(null, yes, no));
  }
}
