// The class library's own native methods are bound: by instruction, reflection
// and handle, through super calls and for arrays.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class NativesOfTheLibrary implements Cloneable {
  int x = 3;

  @Override public int hashCode() { return super.hashCode() + 1; }

  @Override protected NativesOfTheLibrary clone()
      throws CloneNotSupportedException {
    return (NativesOfTheLibrary) super.clone();
  }

  static class NotCloneable { Object copy() throws Exception { return clone(); } }

  public static void main(String[] args) throws Throwable {
    NativesOfTheLibrary o = new NativesOfTheLibrary();
    equal(System.identityHashCode(o) + 1, o.hashCode());
    equal(3, o.clone().x);
    raises(CloneNotSupportedException.class, () -> new NotCloneable().copy());
    Method copy = System.class.getMethod("arraycopy", Object.class, int.class,
        Object.class, int.class, int.class);
    equal(true, Modifier.isNative(copy.getModifiers()));
    int[] a = {1, 2, 3}, b = new int[3];
    copy.invoke(null, a, 0, b, 1, 2);
    equal(1, b[1]);
    MethodHandles.lookup().findStatic(System.class, "arraycopy",
        MethodType.methodType(void.class, Object.class, int.class,
            Object.class, int.class, int.class))
        .invokeExact((Object) a, 2, (Object) b, 0, 1);
    equal(3, b[0]);
    raises(ArrayStoreException.class,
        () -> System.arraycopy(a, 0, new long[3], 0, 1));
    same(Thread.currentThread(), Thread.class.getMethod("currentThread")
        .invoke(null));
    same(int[].class, Object.class.getMethod("getClass").invoke(a));
    equal(1, Math.max(0, StrictMath.abs(-1)));
    equal(0.0, StrictMath.sin(0.0));
  }
}
