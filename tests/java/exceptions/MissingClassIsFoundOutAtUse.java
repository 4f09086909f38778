// A class that cannot be loaded throws NoClassDefFoundError at each use, with
// ClassNotFoundException as cause (JVMS 5.3.1, 5.4.3.1).
import java.util.concurrent.Callable;

public class MissingClassIsFoundOutAtUse {
  static class Present { }
  static class Gone { static int f = 1; static void m() { } }
  interface GoneInterface { }
  static class Implements implements GoneInterface { }

  public static class User {
    static Object make() { return new Gone(); }
    static int field() { return Gone.f; }
    static void call() { Gone.m(); }
    static Object array() { return new Gone[1]; }
    private Gone unused(Gone g) { return g; }
    static Object literal() { return Gone.class; }
    static Object cast(Object o) { return (Gone) o; }
    static boolean is(Object o) { return o instanceof Gone; }
    static Object impl() { return new Implements(); }
    public static void main() {
      attempt("new", User::make);
      attempt("new again", User::make);
      attempt("field", User::field);
      attempt("call", () -> { call(); return 0; });
      attempt("array", User::array);
      attempt("literal", User::literal);
      attempt("cast null", () -> cast(null));
      attempt("cast", () -> cast("s"));
      attempt("is null", () -> is(null));
      attempt("is", () -> is("s"));
      attempt("interface", User::impl);
      attempt("interface again", User::impl);
    }
  }

  static void attempt(String what, Callable<?> c) {
    try {
      System.out.println(what + " " + c.call());
    } catch (Throwable t) {
      System.out.println(what + " " + t + " <- " + t.getCause());
    }
  }

  static class Loader extends ClassLoader {
    Loader() { super(null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      if (n.contains("Gone")) throw new ClassNotFoundException("gone: " + n);
      try (var in = MissingClassIsFoundOutAtUse.class.getClassLoader()
          .getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (java.io.IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    new Loader().loadClass(User.class.getName()).getMethod("main").invoke(null);
  }
}
// -- exit 0
// -- stdout
// new java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// new again java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// field java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// call java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// array java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// literal java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// cast null null
// cast java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// is null false
// is java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$Gone <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$Gone
// interface java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$GoneInterface <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$GoneInterface
// interface again java.lang.NoClassDefFoundError: MissingClassIsFoundOutAtUse$GoneInterface <- java.lang.ClassNotFoundException: gone: MissingClassIsFoundOutAtUse$GoneInterface
