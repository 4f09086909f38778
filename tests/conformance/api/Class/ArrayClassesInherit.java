// An array class has Object above it, Cloneable and Serializable beside it, the
// access of its element, its package name, module and loader, and no members.
import java.io.Serializable;
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class ArrayClassesInherit {
  private static class Hidden {}
  protected interface Guarded {}
  static class Plain {}

  static void flags(int expected, Class<?> c) {
    equal(expected | Modifier.FINAL | Modifier.ABSTRACT, c.getModifiers());
  }

  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[] {int[].class, Plain[].class,
        String[][].class, Guarded[].class}) {
      same(Object.class, c.getSuperclass());
      equal(java.util.List.of(Cloneable.class, Serializable.class),
          java.util.List.of(c.getInterfaces()));
      equal(0, c.getDeclaredMethods().length);
      equal(0, c.getDeclaredFields().length);
      equal(0, c.getDeclaredConstructors().length);
      equal(Object.class.getMethods().length, c.getMethods().length);
      equal(null, c.getPackage());
      equal(null, c.getEnclosingClass());
      equal(null, c.getDeclaringClass());
      that(c.isArray() && !c.isInterface() && !c.isPrimitive(), "an array");
      that(!c.isMemberClass() && !c.isAnnotation() && !c.isEnum(), "no member");
      same(c, c.getComponentType().arrayType());
      same(c.getComponentType(), c.componentType());
    }
    flags(Modifier.PUBLIC, int[].class);
    flags(Modifier.PUBLIC, String[][].class);
    flags(Modifier.PRIVATE, Hidden[].class);
    flags(Modifier.PROTECTED, Guarded[][].class);
    flags(0, Plain[].class);
    equal("java.util", java.util.Map.Entry[][].class.getPackageName());
    equal("java.lang", int[].class.getPackageName());
    equal("", Plain[].class.getPackageName());
    same(Plain.class.getClassLoader(), Plain[][].class.getClassLoader());
    same(Plain.class.getModule(), Plain[].class.getModule());
    equal(null, int[][].class.getClassLoader());
    same(Plain[].class, Plain[].class.getNestHost());
  }
}
