// bindTo and insertArguments fix arguments, dropArguments ignores some,
// permuteArguments reorders and repeats them.
// raises: IllegalArgumentException ClassCastException
import java.lang.invoke.*;
import java.util.List;
import static conformance.Check.*;

public class BindInsertDropPermute {
  static String f(String a, int b, Object c, double d) {
    return a + b + c + d;
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle f = MethodHandles.lookup().findStatic(
        BindInsertDropPermute.class, "f", MethodType.methodType(String.class,
            String.class, int.class, Object.class, double.class));
    equal("s1null2.0", (String) f.bindTo("s").invoke(1, (Object) null, 2.0));
    equal("null1x0.0", (String) f.bindTo(null).invoke(1, "x", 0.0));
    raises(ClassCastException.class, () -> f.bindTo(5));
    raises(IllegalArgumentException.class, () -> MethodHandles.identity(
        int.class).bindTo(5));
    MethodHandle ins = MethodHandles.insertArguments(f, 1, (short) 7, "c");
    equal("(String,double)String", ins.type().toString());
    equal("a7c1.5", (String) ins.invokeExact("a", 1.5));
    raises(ClassCastException.class,
        () -> MethodHandles.insertArguments(f, 1, "no"));
    raises(NullPointerException.class,
        () -> MethodHandles.insertArguments(f, 1, (Object) null));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.insertArguments(f, 3, 1.0, 2.0));
    MethodHandle drop = MethodHandles.dropArguments(ins, 1, long.class,
        List.class);
    equal("a7c2.0", (String) drop.invoke("a", 9L, null, 2.0));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.dropArguments(ins, 3, int.class));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.dropArguments(ins, 0, void.class));
    MethodHandle perm = MethodHandles.permuteArguments(f,
        MethodType.methodType(String.class, double.class, String.class,
            Object.class, int.class), 1, 3, 2, 0);
    equal("x4y0.5", (String) perm.invokeExact(0.5, "x", (Object) "y", 4));
    raises(IllegalArgumentException.class, () -> MethodHandles
        .permuteArguments(f, perm.type(), 1, 3, 2));
    raises(IllegalArgumentException.class, () -> MethodHandles
        .permuteArguments(f, perm.type(), 1, 3, 2, 4));
    raises(IllegalArgumentException.class, () -> MethodHandles
        .permuteArguments(f, perm.type(), 0, 3, 2, 0));
    MethodHandle more = MethodHandles.dropArgumentsToMatch(
        MethodHandles.identity(int.class), 0, List.of(String.class, int.class,
            long.class), 1);
    equal(5, (int) more.invokeExact("s", 5, 6L));
    MethodHandle none = MethodHandles.dropReturn(f);
    same(void.class, none.type().returnType());
  }
}
