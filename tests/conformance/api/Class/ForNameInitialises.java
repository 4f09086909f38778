// forName initialises unless told not to; an array's name does not initialise
// the element; what the initialiser throws arrives as a LinkageError.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jvms 5.5, jls 12.4.1
import static conformance.Check.*;

public class ForNameInitialises {
  static String log = "";

  static class A { static { log += "A"; } }
  static class B extends A { static { log += "B"; } }
  static class C { static { log += "C"; } }
  static class Bad {
    static int x = log.length() / 0;
  }

  public static void main(String[] args) throws Exception {
    ClassLoader here = ForNameInitialises.class.getClassLoader();
    String own = "ForNameInitialises$";
    same(B.class, Class.forName(own + "B", false, here));
    Class.forName("[L" + own + "C;");
    Class.forName("[L" + own + "C;", true, here);
    B[] none = new B[1];
    equal("", log);
    Class.forName(own + "B");
    equal("AB", log);
    Class.forName(own + "C", true, here);
    Class.forName(own + "C");
    equal("ABC", log);
    Class.forName(own + "Bad", false, here);
    Throwable t = raises(ExceptionInInitializerError.class,
        () -> Class.forName(own + "Bad"));
    same(ArithmeticException.class, t.getCause().getClass());
    equal(null, t.getMessage());
    t = raises(NoClassDefFoundError.class, () -> Class.forName(own + "Bad"));
    equal("Could not initialize class ForNameInitialises$Bad", t.getMessage());
    same(Bad.class, Class.forName(own + "Bad", false, here));
  }
}
