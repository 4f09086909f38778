// Field.get and set of a static field initialise its declaring class, not the
// class it was found through; looking at the Field does not.
// also: jls 12.4.1
// raises: ExceptionInInitializerError NoClassDefFoundError
import java.lang.reflect.Field;
import static conformance.Check.*;

public class ReadingInitialisesTheClass {
  static String log = "";

  public static class Base {
    static { log += "Base "; }
    public static int x = 1;
  }
  public static class Sub extends Base { static { log += "Sub "; } }
  static class Constant {
    static { log += "Constant "; }
    static final int C = 5;
  }
  static class Bad {
    static int x;
    static { if (true) throw new IllegalStateException("bad"); }
  }

  public static void main(String[] args) throws Exception {
    Field f = Sub.class.getField("x");
    f.getModifiers();
    f.setAccessible(true);
    f.toGenericString();
    equal("", log);
    equal(1, f.get(null));
    equal("Base ", log);
    Field c = Constant.class.getDeclaredField("C");
    equal(5, c.getInt(null));
    equal("Base Constant ", log);
    Field bad = Bad.class.getDeclaredField("x");
    equal("bad", raises(ExceptionInInitializerError.class,
        () -> bad.set(null, 1)).getCause().getMessage());
    raises(NoClassDefFoundError.class, () -> bad.get(null));
  }
}
