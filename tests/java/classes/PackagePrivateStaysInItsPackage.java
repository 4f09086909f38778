// Package-private methods are overridden only within their runtime package,
// which includes the loader (JVMS 5.3, 5.4.5).
import java.io.*;

public class PackagePrivateStaysInItsPackage {
  public static class Base {
    String pkg() { return "Base.pkg"; }
    protected String prot() { return "Base.prot"; }
    public String calls() { return pkg() + " " + prot(); }
    static String direct(Base b) { return b.pkg(); }
  }
  public static class Sub extends Base {
    String pkg() { return "Sub.pkg"; }
    protected String prot() { return "Sub.prot"; }
    public String own() { return pkg(); }
    public static Object tries(Base b) { return b.pkg(); }
  }

  static class Loader extends ClassLoader {
    Loader() { super(PackagePrivateStaysInItsPackage.class.getClassLoader()); }
    @Override public Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.endsWith("$Sub")) return super.loadClass(n, r);
      Class<?> c = findLoadedClass(n);
      if (c != null) return c;
      try (InputStream in = getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Sub near = new Sub();
    System.out.println(near.calls() + " | " + near.own() + " | " + Base.direct(near));
    Class<?> far = new Loader().loadClass(Sub.class.getName());
    Base b = (Base) far.getDeclaredConstructor().newInstance();
    System.out.println(b.calls() + " | " + far.getMethod("own").invoke(b) + " | " + Base.direct(b));
    try {
      System.out.println(far.getMethod("tries", Base.class).invoke(null, b));
    } catch (java.lang.reflect.InvocationTargetException e) {
      System.out.println(e.getCause().getClass() + " " + e.getCause().getMessage()
        .replaceAll("@[0-9a-f]+", "@#"));
    }
    System.out.println(far.getPackage().equals(Sub.class.getPackage()) + " "
      + (far == Sub.class) + " " + far.getSuperclass().equals(Base.class));
  }
}
// -- exit 0
// -- stdout
// Sub.pkg Sub.prot | Sub.pkg | Sub.pkg
// Base.pkg Sub.prot | Sub.pkg | Base.pkg
// class java.lang.IllegalAccessError class PackagePrivateStaysInItsPackage$Sub tried to access method 'java.lang.String PackagePrivateStaysInItsPackage$Base.pkg()' (PackagePrivateStaysInItsPackage$Sub is in unnamed module of loader PackagePrivateStaysInItsPackage$Loader @#; PackagePrivateStaysInItsPackage$Base is in unnamed module of loader 'app')
// false false true
