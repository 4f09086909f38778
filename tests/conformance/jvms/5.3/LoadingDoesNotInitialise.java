// Loading alone runs no initialiser: not loadClass, not Class.forName that is
// told so, not a class literal, not loading a subclass; but Class.forName
// with one argument does.
// also: 5.5, jls 12.2
import static conformance.Check.*;

public class LoadingDoesNotInitialise {
  static String trace = "";

  static class Base { static { trace += "base "; } }
  static class Sub extends Base { static { trace += "sub "; } }
  interface Face { Object X = LoadingDoesNotInitialise.note("face "); }

  static Object note(String s) { trace += s; return s; }

  public static void main(String[] args) throws Exception {
    ClassLoader l = LoadingDoesNotInitialise.class.getClassLoader();
    String prefix = "LoadingDoesNotInitialise$";
    same(Sub.class, l.loadClass(prefix + "Sub"));
    same(Sub.class, Class.forName(prefix + "Sub", false, l));
    same(Sub[].class, Class.forName("[L" + prefix + "Sub;", true, l));
    same(Face.class, Class.forName(prefix + "Face", false, l));
    equal(Base.class, Sub.class.getSuperclass());
    equal(0, Sub.class.getDeclaredFields().length);
    equal("", trace);
    same(Sub.class, Class.forName(prefix + "Sub"));
    equal("base sub ", trace);
    same(Face.class, Class.forName(prefix + "Face", true, l));
    equal("base sub face ", trace);
  }
}
