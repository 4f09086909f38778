// A StackOverflowError comes out of endless recursion through whatever calls:
// reflection, method handles, string conversion, comparators, a class's
// equals, an iterator of itself.
// also: 6.3
// raises: StackOverflowError
// alone:
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import static conformance.Check.*;

public class OverflowInEveryKindOfCall {
  static MethodHandle handle;
  static Method method;

  public static void byHandle() throws Throwable { handle.invokeExact(); }

  public static void byReflection() throws Throwable {
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  static <T> T lazily(Supplier<Supplier<T>> s) { return lazily(s); }

  public static void main(String[] args) throws Throwable {
    handle = MethodHandles.lookup().findStatic(OverflowInEveryKindOfCall.class,
        "byHandle", MethodType.methodType(void.class));
    method = OverflowInEveryKindOfCall.class.getMethod("byReflection");
    List<Object> self = new ArrayList<>();
    self.add(self);
    Class<?> error = StackOverflowError.class;
    for (int i = 0; i < 2; i++) {
      raises(error, () -> byHandle());
      raises(error, () -> byReflection());
      raises(error, () -> self.hashCode());
      raises(error, () -> lazily(() -> () -> ""));
      raises(error, () -> new Object() {
        @Override public String toString() { return "" + this; }
      }.toString());
    }
  }
}
