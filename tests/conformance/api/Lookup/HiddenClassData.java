// defineHiddenClassWithClassData hands an object to the class, which classData
// and classDataAt read with the class's own full lookup.
// raises: IllegalAccessException
import java.lang.invoke.*;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import java.util.List;
import static conformance.Check.*;

public class HiddenClassData {
  public static class Guest implements java.util.function.Supplier<Object> {
    public Object get() {
      try {
        MethodHandles.Lookup l = MethodHandles.lookup();
        return MethodHandles.classData(l, "_", Object.class);
      } catch (IllegalAccessException e) {
        return e;
      }
    }
    public static Object second() throws Throwable {
      return MethodHandles.classDataAt(MethodHandles.lookup(), "_",
          Integer.class, 1);
    }
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    byte[] b;
    try (var in = HiddenClassData.class.getResourceAsStream(
        "HiddenClassData$Guest.class")) {
      b = in.readAllBytes();
    }
    List<Object> data = List.of("x", 5);
    MethodHandles.Lookup h = l.defineHiddenClassWithClassData(b, data, true);
    Class<?> c = h.lookupClass();
    that(h.hasFullPrivilegeAccess() && c.isHidden(), "its own lookup");
    Object o = h.findConstructor(c, MethodType.methodType(void.class))
        .invoke();
    same(data, ((java.util.function.Supplier<?>) o).get());
    equal(5, h.findStatic(c, "second", MethodType.methodType(Object.class))
        .invoke());
    same(data, MethodHandles.classData(h, "_", List.class));
    raises(ClassCastException.class,
        () -> MethodHandles.classData(h, "_", String.class));
    raises(IndexOutOfBoundsException.class,
        () -> MethodHandles.classDataAt(h, "_", Object.class, 2));
    raises(IllegalArgumentException.class,
        () -> MethodHandles.classData(h, "name", List.class));
    raises(IllegalAccessException.class, () -> MethodHandles.classData(
        h.dropLookupMode(MethodHandles.Lookup.PRIVATE), "_", List.class));
    equal(null, MethodHandles.classData(l, "_", Object.class));
    raises(NullPointerException.class,
        () -> l.defineHiddenClassWithClassData(b, null, false));
    Class<?> strong = l.defineHiddenClass(b, false, ClassOption.STRONG)
        .lookupClass();
    that(strong != c, "each definition is a new class");
  }
}
