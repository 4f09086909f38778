// One call of invokeExact serves any handle of its type, one of invoke any that
// can be converted: direct, bound, of constructors and fields, of other types.
// also: 6.5.invokevirtual
// raises: WrongMethodTypeException
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.WrongMethodTypeException;
import static conformance.Check.*;

public class OneSiteManyHandles {
  int field;

  OneSiteManyHandles(int i) { field = i; }

  static int exact(MethodHandle h, int i) throws Throwable {
    return (int) h.invokeExact(i);
  }

  static Object any(MethodHandle h, Object o) throws Throwable {
    return h.invoke(o);
  }

  int plus(int i) { return field + i; }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodType ii = MethodType.methodType(int.class, int.class);
    Class<?> c = OneSiteManyHandles.class;
    OneSiteManyHandles o = new OneSiteManyHandles(100);
    MethodHandle abs = l.findStatic(Math.class, "abs", ii);
    MethodHandle plus = l.findVirtual(c, "plus", ii).bindTo(o);
    MethodHandle max = MethodHandles.insertArguments(l.findStatic(Math.class,
        "max", MethodType.methodType(int.class, int.class, int.class)), 0, 7);
    MethodHandle make = l.findConstructor(c,
        MethodType.methodType(void.class, int.class));
    MethodHandle get = l.findGetter(c, "field", int.class);
    MethodHandle length = l.findVirtual(String.class, "length",
        MethodType.methodType(int.class));
    for (int i = 0; i < 3; i++) {
      equal(5, exact(abs, -5));
      equal(95, exact(plus, -5));
      equal(7, exact(max, -5));
      equal(9, exact(MethodHandles.identity(int.class), 9));
      raises(WrongMethodTypeException.class, () -> exact(length, 5));
      raises(WrongMethodTypeException.class, () -> exact(make, 5));
      equal((Object) 5, any(abs, -5));
      equal((Object) 5, any(get, any(make, 5)));
      equal((Object) 4, any(length, "four"));
      raises(ClassCastException.class, () -> any(length, 5));
      raises(ClassCastException.class, () -> any(abs, "x"));
    }
  }
}
