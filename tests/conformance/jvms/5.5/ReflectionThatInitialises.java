// Reflection initialises when it runs, reads, writes or creates, not when it
// looks: getting members, casting, making arrays and proxies of types leaves
// a class alone.
// also: jls 12.4.1
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import static conformance.Check.*;

public class ReflectionThatInitialises {
  static String trace = "";

  static int log(String s) { trace += s; return 1; }

  static class Looked {
    static int f; int g;
    static { log("looked"); }
    Looked() {}
    static void m() {}
    void n() {}
  }
  static class Called { static { log("called "); } static int m() { return 4; } }
  static class Read { static { log("read "); } static int f = 5; }
  static class Written { static { log("written "); } static int f; }
  static class Made { static { log("made "); } Made() {} }
  static class Base { static { log("base "); } static int b = 6; }
  static class Sub extends Base { static { log("sub "); } }
  enum Kind { ONE; static { log("enum "); } }

  public static void main(String[] args) throws Exception {
    Class<?> c = Looked.class;
    Field f = c.getDeclaredField("f");
    Method m = c.getDeclaredMethod("m");
    Constructor<?> k = c.getDeclaredConstructor();
    equal(2, c.getDeclaredFields().length);
    equal(2, c.getDeclaredMethods().length);
    that(c.getModifiers() != 0 && c.getSuperclass() == Object.class, "flags");
    same(null, c.cast(null));
    equal(false, c.isInstance("x"));
    that(Array.newInstance(c, 2).getClass() == Looked[].class, "array");
    equal(int.class, f.getType());
    equal(0, k.getParameterCount() + m.getParameterCount());
    equal(null, Kind.class.getSuperclass().getDeclaringClass());
    equal("", trace);
    equal(4, Called.class.getDeclaredMethod("m").invoke(null));
    equal(5, Read.class.getDeclaredField("f").getInt(null));
    Written.class.getDeclaredField("f").setInt(null, 3);
    Made.class.getDeclaredConstructor().newInstance();
    equal(6, Sub.class.getSuperclass().getDeclaredField("b").get(null));
    equal("called read written made base ", trace);
    equal(1, Kind.class.getEnumConstants().length);
    equal("called read written made base enum ", trace);
  }
}
