// Reflective calls obey access control: a private method of another class, a
// protected one through a foreign receiver, and a public one of a class that is
// not public or not exported are refused.
// raises: IllegalAccessException
import java.lang.reflect.Method;
import static conformance.Check.*;

public class AccessOfOthersMethods extends java.util.AbstractList<String> {
  public String get(int i) { return null; }
  public int size() { return 0; }

  static void denied(Method m, Object o, Object... args) {
    for (int i = 0; i < 18; i++)
      raises(IllegalAccessException.class, () -> m.invoke(o, args));
  }

  public static void main(String[] args) throws Exception {
    denied(String.class.getDeclaredMethod("isLatin1"), "");
    denied(Object.class.getDeclaredMethod("clone"), new Object());
    Method remove = java.util.AbstractList.class.getDeclaredMethod(
        "removeRange", int.class, int.class);
    remove.invoke(new AccessOfOthersMethods(), 0, 0);
    denied(remove, new java.util.ArrayList<>(), 0, 0);
    Object list = java.util.Arrays.asList(1, 2);
    Method size = list.getClass().getMethod("size");
    denied(size, list);
    equal(2, java.util.List.class.getMethod("size").invoke(list));
    Method unsafe = Class.forName("jdk.internal.misc.Unsafe").getMethod(
        "getUnsafe");
    String why = raises(IllegalAccessException.class,
        () -> unsafe.invoke(null)).getMessage();
    equal("class AccessOfOthersMethods cannot access class "
        + "jdk.internal.misc.Unsafe (in module java.base) because module "
        + "java.base does not export jdk.internal.misc to "
        + AccessOfOthersMethods.class.getModule(), why);
    equal("class AccessOfOthersMethods cannot access a member of class "
        + "java.util.Arrays$ArrayList (in module java.base) with modifiers "
        + "\"public\"", raises(IllegalAccessException.class,
        () -> size.invoke(list)).getMessage());
  }
}
