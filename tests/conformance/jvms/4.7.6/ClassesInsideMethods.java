// Local, anonymous and member classes, enums, records and interfaces within
// others tell what they are and where they stand.
// also: 4.7.7
import static conformance.Check.*;

public class ClassesInsideMethods {
  static class Nested { class Inner { } }
  interface Face { class Deep { } }
  enum E { A { @Override int v() { return 1; } }; int v() { return 0; } }
  record R(int x) { }

  final Object field = new Object() { };

  Object method() {
    class Local { }
    return new Local();
  }

  static Object lambda() {
    java.util.function.Supplier<Object> s = () -> new Object() { };
    return s.get();
  }

  static void is(Class<?> c, String kind, String name, Class<?> declaring,
      Class<?> enclosing) {
    equal(kind, c.isMemberClass() ? "member" : c.isLocalClass() ? "local"
        : c.isAnonymousClass() ? "anonymous" : "top");
    equal(name, c.getSimpleName());
    same(declaring, c.getDeclaringClass());
    same(enclosing, c.getEnclosingClass());
  }

  public static void main(String[] args) throws Exception {
    Class<?> top = ClassesInsideMethods.class;
    is(top, "top", "ClassesInsideMethods", null, null);
    is(Nested.class, "member", "Nested", top, top);
    is(Nested.Inner.class, "member", "Inner", Nested.class, Nested.class);
    is(Face.Deep.class, "member", "Deep", Face.class, Face.class);
    equal(0x9, Face.Deep.class.getModifiers());
    equal(0x608, Face.class.getModifiers());
    is(E.A.getClass(), "anonymous", "", null, E.class);
    equal(false, E.A.getClass().isEnum());
    equal(true, E.class.isEnum());
    equal(0x18, R.class.getModifiers());
    ClassesInsideMethods x = new ClassesInsideMethods();
    is(x.field.getClass(), "anonymous", "", null, top);
    same(null, x.field.getClass().getEnclosingMethod());
    is(x.method().getClass(), "local", "Local", null, top);
    equal(top.getDeclaredMethod("method"),
        x.method().getClass().getEnclosingMethod());
    is(lambda().getClass(), "anonymous", "", null, top);
    same(null, x.method().getClass().getCanonicalName());
    equal(4, top.getDeclaredClasses().length);
  }
}
