// options: -Xss400m
// stress: 2000
// Method handles, exact, generic and bound, recurse 100,000 deep.
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class DeepMethodHandles {
  static MethodHandle exact, generic, bound;

  static int exact(int n) throws Throwable {
    return n == 0 ? 0 : 1 + (int) exact.invokeExact(n - 1);
  }

  static Object generic(Object n) throws Throwable {
    return (Integer) n == 0 ? 0 : 1 + (Integer) generic.invoke((Integer) n - 1);
  }

  int bound(long n) throws Throwable {
    return n == 0 ? 0 : 1 + (int) bound.invokeExact(n - 1);
  }

  public static void main(String[] args) throws Throwable {
    var lookup = MethodHandles.lookup();
    var self = DeepMethodHandles.class;
    exact = lookup.findStatic(self, "exact", MethodType.methodType(int.class, int.class));
    generic = lookup.findStatic(self, "generic", MethodType.methodType(Object.class, Object.class));
    bound = lookup.bind(new DeepMethodHandles(), "bound", MethodType.methodType(int.class, long.class));
    System.out.println((int) exact.invokeExact(100_000));
    System.out.println(generic.invoke((Object) 100_000));
    System.out.println((int) bound.invokeExact(100_000L));
  }
}
// -- exit 0
// -- stdout
// 100000
// 100000
// 100000
