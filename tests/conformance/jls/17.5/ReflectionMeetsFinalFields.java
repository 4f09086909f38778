// Reflection may set an instance final field after setAccessible, and reads it
// back; static finals, and those of records and hidden classes, stay closed.
import java.lang.reflect.Field;
import static conformance.Check.*;

public class ReflectionMeetsFinalFields {
  static class C {
    final int set;
    final String text;
    final int constant = 5;
    static final Object STATIC = new Object();
    C(int x) { set = x; text = "t" + x; }
    int read() { return set; }
    int readConstant() { return constant; }
  }
  record R(int x) { }

  static Field field(Class<?> c, String s) throws Exception {
    Field f = c.getDeclaredField(s);
    f.setAccessible(true);
    return f;
  }

  public static void main(String[] args) throws Exception {
    C c = new C(1);
    raises(IllegalAccessException.class, () ->
        C.class.getDeclaredField("set").setInt(c, 2));
    field(C.class, "set").setInt(c, 3);
    field(C.class, "text").set(c, "changed");
    equal(3, c.read());
    equal("changed", c.text);
    field(C.class, "constant").setInt(c, 6);
    equal(5, c.readConstant());
    equal(6, field(C.class, "constant").get(c));
    Field s = field(C.class, "STATIC");
    raises(IllegalAccessException.class, () -> s.set(null, "x"));
    raises(IllegalAccessException.class, () ->
        field(R.class, "x").set(new R(1), 2));
    Runnable lambda = lambda(7);
    for (Field f : lambda.getClass().getDeclaredFields()) {
      f.setAccessible(true);
      raises(IllegalAccessException.class, () -> f.set(lambda, 8));
    }
  }

  static Runnable lambda(int x) { return () -> equal(7, x); }
}
