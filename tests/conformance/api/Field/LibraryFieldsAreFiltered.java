// Reflection hides the fields by which it could be undone, some or all, in
// AccessibleObject, Class, ClassLoader, Constructor, Field, Method, Module and
// System; what the machine adds to a class is no field at all.
import java.lang.reflect.*;
import static conformance.Check.*;

public class LibraryFieldsAreFiltered {
  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[] {AccessibleObject.class,
        ClassLoader.class, Constructor.class, Field.class, Method.class,
        Module.class})
      for (Field f : c.getDeclaredFields())
        that(false, "reflection sees " + f);
    for (Field f : Class.class.getDeclaredFields())
      that(f.getType() != ClassLoader.class && !f.getName().startsWith("vm"),
          "reflection sees " + f);
    raises(NoSuchFieldException.class,
        () -> System.class.getDeclaredField("security"));
    raises(NoSuchFieldException.class,
        () -> Class.class.getDeclaredField("classLoader"));
    raises(NoSuchFieldException.class,
        () -> ClassLoader.class.getDeclaredField("parent"));
    // Plain fields of these neighbours are listed as their sources have them.
    for (String s : new String[] {"detailMessage", "cause", "stackTrace"})
      Throwable.class.getDeclaredField(s);
    int own = 0;
    for (Field f : Object.class.getDeclaredFields()) own++;
    equal(0, own);
    equal("value", String.class.getDeclaredField("value").getName());
    equal(1, java.util.Arrays.stream(Integer.class.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers())).count());
  }
}
