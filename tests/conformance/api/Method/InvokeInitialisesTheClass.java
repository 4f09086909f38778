// invoke of a static method initialises the declaring class after the arguments
// were checked; an error of the initialiser is not wrapped.
// also: jls 12.4.1
// raises: ExceptionInInitializerError
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InvokeInitialisesTheClass {
  static String log = "";
  static class A {
    static { log += "A"; }
    static int s(int x) { return x; }
  }
  static class B extends A { static { log += "B"; } }
  static class Bad {
    static { if (true) throw new IllegalStateException("bad"); }
    static void s() {}
    Bad() {}
  }

  public static void main(String[] args) throws Exception {
    Method s = A.class.getDeclaredMethod("s", int.class);
    s.getParameterTypes();
    s.toGenericString();
    equal("", log);
    equal(1, s.invoke(null, 1));
    equal("A", log);
    B.class.getDeclaredConstructor().newInstance();
    equal("AB", log);
    Method bad = Bad.class.getDeclaredMethod("s");
    equal("bad", raises(ExceptionInInitializerError.class,
        () -> bad.invoke(null)).getCause().getMessage());
    raises(NoClassDefFoundError.class, () -> bad.invoke(null));
    raises(NoClassDefFoundError.class,
        () -> Bad.class.getDeclaredConstructor().newInstance());
  }
}
