// tableSwitch picks a case by index and falls back for every other one.
// raises: IllegalArgumentException
import java.lang.invoke.*;
import static conformance.Check.*;

public class SwitchTables {
  static String fallback(int i, String s) { return "other" + i + s; }
  static String zero(int i, String s) { return "zero" + s; }
  static String one(int i, String s) { return "one" + s; }

  static MethodHandle of(String name) throws Throwable {
    return MethodHandles.lookup().findStatic(SwitchTables.class, name,
        MethodType.methodType(String.class, int.class, String.class));
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle t = MethodHandles.tableSwitch(of("fallback"), of("zero"),
        of("one"), of("zero"));
    equal("zeroa", (String) t.invokeExact(0, "a"));
    equal("onea", (String) t.invokeExact(1, "a"));
    equal("zeroa", (String) t.invokeExact(2, "a"));
    for (int i : new int[] {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
      equal("other" + i + "a", (String) t.invokeExact(i, "a"));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.tableSwitch(of("zero")));
    raises(IllegalArgumentException.class, () -> MethodHandles.tableSwitch(
        of("zero"), MethodHandles.constant(String.class, "x")));
    raises(NullPointerException.class,
        () -> MethodHandles.tableSwitch(of("zero"), (MethodHandle) null));
    // Many cases, and a table without arguments besides the index.
    MethodHandle[] many = new MethodHandle[50];
    for (int i = 0; i < 50; i++)
      many[i] = MethodHandles.dropArguments(MethodHandles.constant(int.class,
          i * i), 0, int.class);
    MethodHandle m = MethodHandles.tableSwitch(MethodHandles.dropArguments(
        MethodHandles.constant(int.class, -1), 0, int.class), many);
    for (int i = 0; i < 50; i++) equal(i * i, (int) m.invokeExact(i));
    equal(-1, (int) m.invokeExact(50));
  }
}
