// getEnclosingMethod, getEnclosingConstructor, getEnclosingClass and
// getDeclaringClass say where a class stands.
import static conformance.Check.*;

public class EnclosingElements {
  static Object inInitializer;
  static { inInitializer = new Object() {}; }
  Object inField = new Object() {};
  Object inConstructor;

  EnclosingElements(int a) {
    class Local {}
    inConstructor = new Local();
  }

  static Object inMethod(String s, long... b) { return new Object() {}; }

  static class Member {
    class Deeper {}
    static Object inLambda() {
      java.util.function.Supplier<Object> s = () -> new Object() {};
      return s.get();
    }
  }

  static void place(Object o, Class<?> enclosing, String method,
                    boolean constructor) {
    Class<?> c = o.getClass();
    same(enclosing, c.getEnclosingClass());
    equal(null, c.getDeclaringClass());
    equal(method, c.getEnclosingMethod() == null ? null
        : c.getEnclosingMethod().toString());
    equal(constructor, c.getEnclosingConstructor() != null);
  }

  public static void main(String[] args) throws Exception {
    EnclosingElements e = new EnclosingElements(1);
    place(inInitializer, EnclosingElements.class, null, false);
    place(e.inField, EnclosingElements.class, null, false);
    place(e.inConstructor, EnclosingElements.class, null, true);
    equal(EnclosingElements.class.getDeclaredConstructor(int.class),
        e.inConstructor.getClass().getEnclosingConstructor());
    place(inMethod(""), EnclosingElements.class, "static java.lang.Object "
        + "EnclosingElements.inMethod(java.lang.String,long[])", false);
    place(Member.inLambda(), Member.class,
        "static java.lang.Object EnclosingElements$Member.inLambda()", false);
    same(EnclosingElements.class, Member.class.getDeclaringClass());
    same(Member.class, Member.Deeper.class.getDeclaringClass());
    same(Member.class, Member.Deeper.class.getEnclosingClass());
    equal(null, EnclosingElements.class.getEnclosingClass());
    equal(null, Member[].class.getEnclosingClass());
  }
}
