// Reflection lets a class see what the language lets it see: nestmates' private
// fields, but not those of other classes, with a message that names both.
// raises: IllegalAccessException
import java.lang.reflect.Field;
import static conformance.Check.*;

public class AccessOfOthersFields {
  static class Nest { private int own = 1; protected static int guarded = 2; }

  static void denied(Class<?> c, String field, Object o, String modifiers)
      throws Exception {
    Field f = c.getDeclaredField(field);
    String s = "class AccessOfOthersFields cannot access a member of class "
        + c.getName() + " (in module java.base) with modifiers \"" + modifiers
        + "\"";
    equal(s, raises(IllegalAccessException.class, () -> f.get(o))
        .getMessage());
    that(!f.canAccess(java.lang.reflect.Modifier.isStatic(f.getModifiers())
        ? null : o), "canAccess");
    that(!f.trySetAccessible(), "trySetAccessible");
    that(!f.isAccessible(), "isAccessible");
  }

  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws Exception {
    equal(1, Nest.class.getDeclaredField("own").getInt(new Nest()));
    equal(2, Nest.class.getDeclaredField("guarded").get(null));
    denied(String.class, "hash", "", "private");
    denied(Integer.class, "digits", null, "static final");
    denied(Thread.class, "threadLocals", Thread.currentThread(), "");
    denied(java.util.AbstractList.class, "modCount",
        new java.util.ArrayList<>(), "protected transient");
    Field f = Nest.class.getDeclaredField("own");
    that(f.canAccess(new Nest()) && !f.isAccessible(), "nestmate");
    that(f.trySetAccessible() && f.isAccessible(), "now accessible");
    f.setAccessible(false);
    that(!f.isAccessible(), "and no longer");
    that(!Nest.class.getDeclaredField("own").isAccessible(),
        "each Field has a flag of its own");
    raises(IllegalArgumentException.class, () -> f.canAccess(null));
  }
}
