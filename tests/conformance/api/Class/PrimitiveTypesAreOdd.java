// A primitive type's Class has no superclass, members, loader or package of its
// own, but modifiers, a module and a package name.
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class PrimitiveTypesAreOdd {
  public static void main(String[] args) throws Exception {
    Class<?>[] all = {boolean.class, byte.class, char.class, short.class,
        int.class, long.class, float.class, double.class, void.class};
    Class<?>[] boxes = {Boolean.class, Byte.class, Character.class, Short.class,
        Integer.class, Long.class, Float.class, Double.class, Void.class};
    for (int i = 0; i < all.length; i++) {
      Class<?> c = all[i];
      that(c.isPrimitive(), "primitive");
      same(c, boxes[i].getField("TYPE").get(null));
      equal(Modifier.PUBLIC | Modifier.FINAL | Modifier.ABSTRACT,
          c.getModifiers());
      equal(null, c.getSuperclass());
      equal(null, c.getGenericSuperclass());
      equal(null, c.getComponentType());
      equal(null, c.getClassLoader());
      equal(null, c.getPackage());
      equal(null, c.getDeclaringClass());
      equal(null, c.getEnclosingMethod());
      equal(null, c.getEnumConstants());
      equal("java.lang", c.getPackageName());
      same(Object.class.getModule(), c.getModule());
      same(c, c.getNestHost());
      equal(0, c.getInterfaces().length);
      equal(0, c.getDeclaredFields().length + c.getFields().length);
      equal(0, c.getDeclaredMethods().length + c.getMethods().length);
      equal(0, c.getDeclaredConstructors().length);
      equal(0, c.getDeclaredClasses().length + c.getAnnotations().length);
      that(!c.isInterface() && !c.isArray() && !c.isEnum() && !c.isRecord()
          && !c.isAnonymousClass() && !c.isMemberClass() && !c.isSynthetic()
          && !c.isHidden() && !c.isSealed(), c + " is nothing else");
    }
  }
}
