// setAccessible, canAccess and the messages of refused access, within nests,
// across packages and modules.
import java.lang.reflect.*;
import java.util.*;

public class AccessIsCheckedByReflection {
  private static int hidden = 1;
  static class Nested { private int mine = 2; private void call() { } }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + 
        (e.getMessage() + "").replaceAll("@[0-9a-f]+", "@#"));
    }
  }

  public static void main(String[] args) throws Exception {
    t(() -> AccessIsCheckedByReflection.class.getDeclaredField("hidden").get(null));
    t(() -> Nested.class.getDeclaredField("mine").get(new Nested()));
    t(() -> { Nested.class.getDeclaredMethod("call").invoke(new Nested());
      return "called"; });
    Field value = String.class.getDeclaredField("value");
    t(() -> value.get("s"));
    t(() -> { value.setAccessible(true); return 0; });
    t(() -> value.trySetAccessible());
    t(() -> value.canAccess("s"));
    t(() -> value.canAccess(null));
    t(() -> value.isAccessible());
    Method size = ArrayList.class.getDeclaredMethod("grow");
    t(() -> size.invoke(new ArrayList<>()));
    Method ok = ArrayList.class.getMethod("size");
    t(() -> ok.invoke(new ArrayList<>(List.of(1))));
    Method hiddenClass = List.of(1).getClass().getMethod("size");
    t(() -> hiddenClass.invoke(List.of(1)));
    t(() -> Collection.class.getMethod("size").invoke(List.of(1)));
    Method prot = Object.class.getDeclaredMethod("clone");
    t(() -> prot.invoke(new int[1]));
    t(() -> Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe").get(null));
    t(() -> { Field f = Class.forName("sun.misc.Unsafe")
      .getDeclaredField("theUnsafe"); f.setAccessible(true);
      return f.get(null).getClass(); });
    t(() -> Class.forName("jdk.internal.misc.VM").getMethod("isBooted").invoke(null));
    t(() -> { AccessibleObject.setAccessible(
      Nested.class.getDeclaredFields(), true); return "all"; });
    t(() -> Math.class.getDeclaredConstructor().newInstance());
    t(() -> Class.class.getDeclaredField("classLoader"));
    t(() -> Field.class.getDeclaredFields().length);
    t(() -> System.class.getDeclaredField("security"));
  }
}
// -- exit 0
// -- stdout
// 1
// 2
// called
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class java.lang.String (in module java.base) with modifiers "private final"
// java.lang.reflect.InaccessibleObjectException: Unable to make field private final byte[] java.lang.String.value accessible: module java.base does not "opens java.lang" to unnamed module @#
// false
// false
// java.lang.IllegalArgumentException: null object for private final byte[] java.lang.String.value
// false
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class java.util.ArrayList (in module java.base) with modifiers "private"
// 1
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class java.util.ImmutableCollections$List12 (in module java.base) with modifiers "public"
// 1
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class java.lang.Object (in module java.base) with modifiers "protected native"
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class sun.misc.Unsafe (in module jdk.unsupported) with modifiers "private static final"
// class sun.misc.Unsafe
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access class jdk.internal.misc.VM (in module java.base) because module java.base does not export jdk.internal.misc to unnamed module @#
// all
// java.lang.IllegalAccessException: class AccessIsCheckedByReflection cannot access a member of class java.lang.Math (in module java.base) with modifiers "private"
// java.lang.NoSuchFieldException: classLoader
// 0
// java.lang.NoSuchFieldException: security
