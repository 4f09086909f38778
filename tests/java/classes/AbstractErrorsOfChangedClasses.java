// AbstractMethodError, IncompatibleClassChangeError, NoSuchMethodError,
// NoSuchFieldError, IllegalAccessError of classes that do not fit together
// (JVMS 5.4.3, 6.5 invokevirtual).  A loader gives a second version of some
// classes under the name of the first.
import java.io.*;

public class AbstractErrorsOfChangedClasses {
  // What User was compiled against.
  public static class A {
    public static int sf = 1; public int f = 2; public static void sm() { }
    public void m() { } public void gone() { } public int typed() { return 1; }
    public A() { } public A(int k) { } public void hidden() { } public int hid;
  }
  public interface I { void im(); default void dm() { } static void st() { } }
  public static class Impl implements I { public void im() { } }
  public static class Open { public void over() { } }

  // What is loaded instead.
  public static class B {
    public int sf = 1; public static int f = 2; public void sm() { }
    public static void m() { } public long typed() { return 1; }
    public B() { } private void hidden() { } private int hid;
  }
  public interface J { void other(); }
  public static class Jmpl implements J { public void other() { } }

  public static class User {
    static void t(String what, Runnable r) {
      try {
        r.run();
        System.out.println(what + " works");
      } catch (Throwable e) {
        System.out.println(what + " " + e.getClass().getName() + ": " + e.getMessage());
      }
    }
    public static void main() {
      A a = new A();
      t("static field", () -> System.out.println(A.sf));
      t("field", () -> System.out.println(a.f));
      t("put field", () -> a.f = 1);
      t("static call", () -> A.sm());
      t("method", () -> a.m());
      t("gone", () -> a.gone());
      t("typed", () -> a.typed());
      t("constructor", () -> new A(1));
      t("hidden method", () -> a.hidden());
      t("hidden field", () -> a.hid = 1);
      Object o = new Impl();
      t("interface method", () -> ((I) o).im());
      t("default method", () -> ((I) o).dm());
      t("static of interface", () -> I.st());
      t("class as interface", () -> new Open().over());
      t("twice", () -> a.gone());
    }
  }

  static byte[] bytes(String n) throws IOException {
    try (InputStream in = AbstractErrorsOfChangedClasses.class
        .getResourceAsStream(n + ".class")) {
      return in.readAllBytes();
    }
  }

  // Renames a class inside a class file: names of equal length only.
  static byte[] rename(byte[] b, String... pairs) {
    String s = new String(b, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int i = 0; i < pairs.length; i += 2) s = s.replace(pairs[i], pairs[i + 1]);
    return s.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static class Loader extends ClassLoader {
    Loader() { super(null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      try {
        byte[] b = switch (n.substring(n.indexOf('$') + 1)) {
          case "A" -> rename(bytes(n.replace("$A", "$B")), "Classes$B", "Classes$A");
          case "I" -> rename(bytes(n.replace("$I", "$J")), "Classes$J", "Classes$I");
          case "Impl" -> rename(bytes(n.replace("$Impl", "$Jmpl")),
            "Classes$Jmpl", "Classes$Impl", "Classes$J", "Classes$I");
          default -> bytes(n);
        };
        return defineClass(n, b, 0, b.length);
      } catch (IOException e) {
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
// static field java.lang.IncompatibleClassChangeError: Expected static field AbstractErrorsOfChangedClasses$A.sf
// field java.lang.IncompatibleClassChangeError: Expected non-static field AbstractErrorsOfChangedClasses$A.f
// put field java.lang.IncompatibleClassChangeError: Expected non-static field AbstractErrorsOfChangedClasses$A.f
// static call java.lang.IncompatibleClassChangeError: Expected static method 'void AbstractErrorsOfChangedClasses$A.sm()'
// method java.lang.IncompatibleClassChangeError: Expecting non-static method 'void AbstractErrorsOfChangedClasses$A.m()'
// gone java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$A.gone()'
// typed java.lang.NoSuchMethodError: 'int AbstractErrorsOfChangedClasses$A.typed()'
// constructor java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$A.<init>(int)'
// hidden method works
// hidden field works
// interface method java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$I.im()'
// default method java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$I.dm()'
// static of interface java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$I.st()'
// class as interface works
// twice java.lang.NoSuchMethodError: 'void AbstractErrorsOfChangedClasses$A.gone()'
