// A handle of a varargs method collects when invoked with other counts than its
// own; asFixedArity and asType end that, asVarargsCollector begins it.
// raises: WrongMethodTypeException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class VariableArityHandles {
  static String f(String s, Object... all) {
    return s + (all == null ? "null" : Arrays.toString(all));
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle f = MethodHandles.lookup().findStatic(
        VariableArityHandles.class, "f", MethodType.methodType(String.class,
            String.class, Object[].class));
    that(f.isVarargsCollector(), "of a varargs method");
    equal("a[]", (String) f.invoke("a"));
    equal("a[1]", (String) f.invoke("a", 1));
    equal("a[1, 2]", (String) f.invoke("a", 1, 2L));
    equal("a[x, y]", (String) f.invoke("a", new Object[] {"x", "y"}));
    equal("a[x]", (String) f.invoke("a", new String[] {"x"}));
    equal("anull", (String) f.invoke("a", (Object[]) null));
    equal("a[null]", (String) f.invoke("a", (Object) null));
    that(((String) f.invoke("a", new int[0])).startsWith("a[[I@"), "int[]");
    equal("b[1, 2, 3]", f.invokeWithArguments("b", 1, 2, 3));
    equal("b[]", f.invokeWithArguments("b"));
    equal("b[[1]]", f.invokeWithArguments("b", List.of(1)));
    raises(WrongMethodTypeException.class,
        () -> { String r = (String) f.invokeExact("a", 1); });
    MethodHandle fixed = f.asFixedArity();
    that(!fixed.isVarargsCollector(), "fixed");
    raises(WrongMethodTypeException.class, () -> fixed.invoke("a", 1, 2));
    raises(ClassCastException.class, () -> fixed.invoke("a", (Object) 1));
    same(fixed, fixed.asFixedArity());
    MethodHandle two = f.asType(MethodType.methodType(String.class,
        String.class, int.class, int.class));
    that(!two.isVarargsCollector(), "asType makes it fixed");
    equal("c[1, 2]", (String) two.invokeExact("c", 1, 2));
    MethodHandle again = fixed.asVarargsCollector(Object[].class);
    equal("d[1]", (String) again.invoke("d", 1));
    that(f.withVarargs(true) == f && !f.withVarargs(false)
        .isVarargsCollector(), "withVarargs");
    raises(IllegalArgumentException.class,
        () -> MethodHandles.identity(int.class).withVarargs(true));
  }
}
