// The wrong number of arguments is an IllegalArgumentException; null stands for
// no arguments; null for a primitive parameter is refused.
// raises: IllegalArgumentException NullPointerException
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InvokeCountsItsArguments {
  static int none() { return 0; }
  static int one(int a) { return a; }
  static int two(Object a, String b) { return 2; }
  int instance(Object a) { return 3; }

  static Method m(String name, Class<?>... p) throws Exception {
    return InvokeCountsItsArguments.class.getDeclaredMethod(name, p);
  }

  static void wrong(Method m, Object receiver, Object... args) {
    for (int i = 0; i < 18; i++)
      raises(IllegalArgumentException.class, () -> m.invoke(receiver, args));
  }

  public static void main(String[] args) throws Exception {
    Method none = m("none"), one = m("one", int.class),
        two = m("two", Object.class, String.class);
    equal(0, none.invoke(null));
    equal(0, none.invoke(null, (Object[]) null));
    equal(0, none.invoke(null, new Object[0]));
    wrong(none, null, 1);
    wrong(one, null);
    wrong(one, null, 1, 2);
    wrong(one, null, (Object[]) null);
    wrong(two, null, "a");
    wrong(two, null, "a", 1);
    equal(2, two.invoke(null, null, null));
    InvokeCountsItsArguments o = new InvokeCountsItsArguments();
    equal(3, m("instance", Object.class).invoke(o, (Object) null));
    wrong(m("instance", Object.class), o);
    wrong(m("instance", Object.class), o, "a", "b");
    for (int i = 0; i < 18; i++) {
      try {
        one.invoke(null, (Object) null);
        that(false, "null became an int");
      } catch (IllegalArgumentException | NullPointerException e) {
        equal(0, e.getSuppressed().length);
      }
    }
  }
}
