// Member IDs and the objects of java.lang.reflect name the same members.
// options: -Djava.library.path=@jni
import java.lang.reflect.*;

public class JniReflectsMembers {
  static native Object method(Class<?> c, Object m, boolean isStatic);
  static native Object field(Class<?> c, Object f, boolean isStatic);
  static native int call(Object m, Object o, int x);

  int instance = 3;
  static String shared = "s";
  JniReflectsMembers(int x) { }
  int twice(int x) { return x * 2 + instance; }
  static void nothing() { }

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    Class<?> c = JniReflectsMembers.class;
    Method twice = c.getDeclaredMethod("twice", int.class);
    Method nothing = c.getDeclaredMethod("nothing");
    Constructor<?> init = c.getDeclaredConstructor(int.class);
    Field instance = c.getDeclaredField("instance");
    Field shared = c.getDeclaredField("shared");
    System.out.println(method(c, twice, false));
    System.out.println(method(c, nothing, true).equals(nothing));
    System.out.println(method(c, init, false));
    System.out.println(field(c, instance, false).equals(instance));
    System.out.println(field(c, shared, true));
    System.out.println(call(twice, new JniReflectsMembers(1), 20));
  }
}
// -- exit 0
// -- stdout
// int JniReflectsMembers.twice(int)
// true
// JniReflectsMembers(int)
// true
// static java.lang.String JniReflectsMembers.shared
// 43
