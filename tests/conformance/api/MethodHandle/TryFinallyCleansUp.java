// tryFinally runs its cleanup after a result and after an exception, which the
// cleanup sees and may replace.
import java.lang.invoke.*;
import static conformance.Check.*;

public class TryFinallyCleansUp {
  static String log = "";
  static int work(int a) {
    log += "work ";
    if (a < 0) throw new IllegalStateException("neg");
    return a * 2;
  }
  static int clean(Throwable t, int result, int a) {
    log += (t == null ? "fine" : t.getMessage()) + result + " ";
    if (a == -5) throw new IllegalArgumentException("from cleanup");
    return result + 100;
  }
  static void run(String s) { log += s; }
  static void after(Throwable t) { log += t + "after"; }

  static MethodHandle of(String name, Class<?> r, Class<?>... p)
      throws Throwable {
    return MethodHandles.lookup().findStatic(TryFinallyCleansUp.class, name,
        MethodType.methodType(r, p));
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle h = MethodHandles.tryFinally(of("work", int.class, int.class),
        of("clean", int.class, Throwable.class, int.class, int.class));
    equal(106, (int) h.invokeExact(3));
    equal("neg", raises(IllegalStateException.class, () -> h.invoke(-1))
        .getMessage());
    Throwable t = raises(IllegalArgumentException.class, () -> h.invoke(-5));
    equal("from cleanup", t.getMessage());
    equal("work fine6 work neg0 work neg0 ", log);
    log = "";
    MethodHandle v = MethodHandles.tryFinally(of("run", void.class,
        String.class), of("after", void.class, Throwable.class));
    v.invokeExact("ran ");
    equal("ran nullafter", log);
    raises(IllegalArgumentException.class, () -> MethodHandles.tryFinally(
        of("work", int.class, int.class),
        of("after", void.class, Throwable.class)));
    raises(NullPointerException.class,
        () -> MethodHandles.tryFinally(null, null));
  }
}
