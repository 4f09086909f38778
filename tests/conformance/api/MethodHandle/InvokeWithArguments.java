// invokeWithArguments takes the arguments boxed, in an array or a list, any
// number up to what a method may have.
// raises: WrongMethodTypeException ClassCastException NullPointerException
import java.lang.invoke.*;
import java.util.*;
import static conformance.Check.*;

public class InvokeWithArguments {
  static String f(byte a, char b, Object c) { return a + "" + b + c; }
  static int count(Object... all) { return all.length; }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle f = l.findStatic(InvokeWithArguments.class, "f",
        MethodType.methodType(String.class, byte.class, char.class,
            Object.class));
    equal("1xnull", f.invokeWithArguments((byte) 1, 'x', null));
    equal("2y[]", f.invokeWithArguments(List.of((byte) 2, 'y', List.of())));
    raises(WrongMethodTypeException.class, () -> f.invokeWithArguments());
    raises(WrongMethodTypeException.class,
        () -> f.invokeWithArguments((byte) 1, 'x'));
    raises(ClassCastException.class,
        () -> f.invokeWithArguments(1, 'x', null));
    raises(NullPointerException.class,
        () -> f.invokeWithArguments((byte) 1, null, null));
    MethodHandle count = l.findStatic(InvokeWithArguments.class, "count",
        MethodType.methodType(int.class, Object[].class));
    for (int n : new int[] {0, 1, 254, 255, 300, 1000})
      equal(n, count.invokeWithArguments(new Object[n]));
    equal(null, MethodHandles.zero(void.class).invokeWithArguments());
    MethodHandle fixed = count.asFixedArity().asCollector(Object[].class, 200);
    equal(200, fixed.invokeWithArguments(new Object[200]));
    raises(IllegalArgumentException.class,
        () -> count.asCollector(Object[].class, 256));
    MethodHandle virtual = l.findVirtual(String.class, "concat",
        MethodType.methodType(String.class, String.class));
    equal("ab", virtual.invokeWithArguments("a", "b"));
    raises(ClassCastException.class,
        () -> virtual.invokeWithArguments(1, "b"));
  }
}
