// AbstractMethodError when a class lacks an implementation, and conflicts of
// defaults; by renaming a class at loading (JVMS 5.4.6, 6.5 invokeinterface).
import java.io.*;

public class AbstractMethodsMissingInSubclasses {
  public interface I { void one(); }
  public interface K { void two(); }
  public interface D1 { default String d() { return "D1"; } }
  public interface D2 { default String d() { return "D2"; } }
  public interface D3 { default String e() { return "D3"; } }
  public static abstract class Abs { public abstract int abs(); }
  public static abstract class Bbs { public abstract int bbs(); }
  public static class ImplK implements K { public void two() { } }
  public static class Two implements D1, D3 { }
  public static class ImplB extends Bbs { public int bbs() { return 1; } }

  public static class User {
    public static void main() {
      t("interface", () -> ((I) (Object) new ImplK()).one());
      t("conflict", () -> System.out.println(new Two().d()));
      t("abstract", () -> System.out.println(((Abs) (Object) new ImplB()).abs()));
      t("not an I", () -> ((I) (Object) "s").one());
    }
    static void t(String what, Runnable r) {
      try {
        r.run();
        System.out.println(what + " works");
      } catch (Throwable e) {
        System.out.println(what + " " + e.getClass().getName() + ": "
          + e.getMessage().replaceAll("@[0-9a-f]+", "@#"));
      }
    }
  }

  static class Loader extends ClassLoader {
    Loader() { super(null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      try (InputStream in = AbstractMethodsMissingInSubclasses.class
          .getResourceAsStream(n + ".class")) {
        String s = new String(in.readAllBytes(), "ISO-8859-1");
        if (n.endsWith("$ImplK")) s = s.replace("Subclasses$K", "Subclasses$I");
        if (n.endsWith("$ImplB")) s = s.replace("Subclasses$Bbs", "Subclasses$Abs");
        if (n.endsWith("$Two")) s = s.replace("Subclasses$D3", "Subclasses$D2");
        byte[] b = s.getBytes("ISO-8859-1");
        return defineClass(n, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = new Loader().loadClass(User.class.getName());
    c.getMethod("main").invoke(null);
  }
}
// -- exit 0
// -- stdout
// interface java.lang.AbstractMethodError: Receiver class AbstractMethodsMissingInSubclasses$ImplK does not define or inherit an implementation of the resolved method 'abstract void one()' of interface AbstractMethodsMissingInSubclasses$I.
// conflict java.lang.IncompatibleClassChangeError: Conflicting default methods: AbstractMethodsMissingInSubclasses$D1.d AbstractMethodsMissingInSubclasses$D2.d
// abstract java.lang.AbstractMethodError: Receiver class AbstractMethodsMissingInSubclasses$ImplB does not define or inherit an implementation of the resolved method 'abstract int abs()' of abstract class AbstractMethodsMissingInSubclasses$Abs.
// not an I java.lang.ClassCastException: class java.lang.String cannot be cast to class AbstractMethodsMissingInSubclasses$I (java.lang.String is in module java.base of loader 'bootstrap'; AbstractMethodsMissingInSubclasses$I is in unnamed module of loader AbstractMethodsMissingInSubclasses$Loader @#)
