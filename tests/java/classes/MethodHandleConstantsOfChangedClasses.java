// A method reference to a member that has changed fails to link with the error
// of resolving that member (JVMS 5.4.3.5).  A loader gives a second version of
// some classes under the name of the first.
import java.io.*;
import java.util.function.*;

public class MethodHandleConstantsOfChangedClasses {
  // What User was compiled against.
  public static class A {
    public static int sf = 1; public int f = 2; public static void sm() { }
    public void m() { } public void gone() { } public int typed() { return 1; }
    public A() { } public A(Integer k) { } public void hidden() { } public int hid;
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
        System.out.println(what + " " + e.getClass().getName() + ": " + e.getMessage()
          + " " + e.getCause() + " " + e.getStackTrace()[0]);
      }
    }
    public static void main() {
      A a = new A();
      t("static method", () -> ((Runnable) A::sm).run());
      t("method", () -> ((Runnable) a::m).run());
      t("gone", () -> ((Runnable) a::gone).run());
      t("again", () -> again(a));
      t("once more", () -> again(a));
      t("typed", () -> ((Runnable) a::typed).run());
      t("constructor", () -> ((Function<Integer, A>) A::new).apply(1));
      t("hidden", () -> ((Consumer<A>) A::hidden).accept(a));
      t("interface", () -> ((Runnable) ((I) (Object) new Impl())::im).run());
      t("static of interface", () -> ((Runnable) I::st).run());
      t("bound to null", () -> ((Runnable) ((A) null)::m).run());
    }
    static void again(A a) { ((Runnable) a::gone).run(); }
  }

  static byte[] bytes(String n) throws IOException {
    try (InputStream in = MethodHandleConstantsOfChangedClasses.class
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
// static method java.lang.IncompatibleClassChangeError: Expected static method 'void MethodHandleConstantsOfChangedClasses$A.sm()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$0(MethodHandleConstantsOfChangedClasses.java:39)
// method java.lang.IncompatibleClassChangeError: Expecting non-static method 'void MethodHandleConstantsOfChangedClasses$A.m()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$1(MethodHandleConstantsOfChangedClasses.java:40)
// gone java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$A.gone()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$2(MethodHandleConstantsOfChangedClasses.java:41)
// again java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$A.gone()' null MethodHandleConstantsOfChangedClasses$User.again(MethodHandleConstantsOfChangedClasses.java:51)
// once more java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$A.gone()' null MethodHandleConstantsOfChangedClasses$User.again(MethodHandleConstantsOfChangedClasses.java:51)
// typed java.lang.NoSuchMethodError: 'int MethodHandleConstantsOfChangedClasses$A.typed()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$5(MethodHandleConstantsOfChangedClasses.java:44)
// constructor java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$A.<init>(java.lang.Integer)' null MethodHandleConstantsOfChangedClasses$User.lambda$main$6(MethodHandleConstantsOfChangedClasses.java:45)
// hidden works
// interface java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$I.im()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$8(MethodHandleConstantsOfChangedClasses.java:47)
// static of interface java.lang.NoSuchMethodError: 'void MethodHandleConstantsOfChangedClasses$I.st()' null MethodHandleConstantsOfChangedClasses$User.lambda$main$9(MethodHandleConstantsOfChangedClasses.java:48)
// bound to null java.lang.NullPointerException: null null java.base/java.util.Objects.requireNonNull(Objects.java:209)
