// ClassLoader: delegation, child-first, defineClass errors, same bytes twice.
import java.io.*;
import java.util.*;

public class ClassLoadersOfOnesOwn {
  public static class Counter {
    static int count;
    public static int next() { return ++count; }
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = ClassLoadersOfOnesOwn.class.getResourceAsStream(name +
        ".class")) {
      return in.readAllBytes();
    }
  }

  static class Own extends ClassLoader {
    final StringBuilder log = new StringBuilder();
    Own(ClassLoader parent) { super("own", parent); }
    @Override protected Class<?> loadClass(String n, boolean r) throws
        ClassNotFoundException {
      log.append(n).append(' ');
      if (n.endsWith("$Counter")) return findClass(n);
      return super.loadClass(n, r);
    }
    @Override protected Class<?> findClass(String n) throws
        ClassNotFoundException {
      try {
        Class<?> loaded = findLoadedClass(n);
        if (loaded != null) return loaded;
        byte[] b = bytes(n);
        return defineClass(n, b, 0, b.length);
      } catch (IOException | NullPointerException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
    Class<?> define(String n, byte[] b) { return defineClass(n, b, 0, b.length);
        }
  }

  interface Body { Object run() throws Exception; }

  static void show(Body body) {
    try {
      System.out.println(body.run());
    } catch (Exception | LinkageError e) {
      System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@"));
    }
  }

  public static void main(String[] args) throws Exception {
    String n = "ClassLoadersOfOnesOwn$Counter";
    Own a = new Own(ClassLoadersOfOnesOwn.class.getClassLoader()), b =
        new Own(null);
    Class<?> ca = a.loadClass(n), cb = b.loadClass(n);
    System.out.println((ca == cb) + " " + ca.getName().equals(cb.getName()) +
        " "
        + (ca == Counter.class) + " " + a.log + "| " + b.log);
    System.out.println(ca.getMethod("next").invoke(null) + " "
        + ca.getMethod("next").invoke(null) + " " + cb.getMethod("next")
            .invoke(null) + " "
        + Counter.next());
    show(() -> ca.cast(new Counter()));
    show(() -> (Counter) ca.getConstructor().newInstance());
    show(() -> a.define(n, bytes(n)));
    show(() -> a.define("Wrong", bytes("ClassLoadersOfOnesOwn")));
    show(() -> a.define("java.lang.Mine", bytes(n)));
    show(() -> new Own(null).define(null, new byte[] {1, 2, 3, 4}));
    show(() -> new Own(null).define(n, Arrays.copyOf(bytes(n), 40)));
    show(() -> b.loadClass("ClassLoadersOfOnesOwn$Nothing"));
    show(() -> Class.forName("No.Class", true, a));
    show(() -> Class.forName("[L" + n + ";", false, a).getClassLoader() == a);
    show(() -> Class.forName("int"));
    show(() -> a.getName() + " " + a.getParent().getClass().getSimpleName() +
        " "
        + b.getParent() + " " + ca.getModule().isNamed() + " "
        + (ca.getModule() == a.getUnnamedModule()) + " " +
            ca.getProtectionDomain()
        .getCodeSource());
    show(() -> ClassLoader.getSystemClassLoader().getParent()
        == ClassLoader.getPlatformClassLoader());
    show(() -> String.class.getClassLoader() + " " + ca.getNestHost()
        .getName());
  }
}
// -- exit 0
// -- stdout
// false true false ClassLoadersOfOnesOwn$Counter java.lang.Object | ClassLoadersOfOnesOwn$Counter java.lang.Object 
// 1 2 1 1
// java.lang.ClassCastException: Cannot cast ClassLoadersOfOnesOwn$Counter to ClassLoadersOfOnesOwn$Counter
// java.lang.ClassCastException: class ClassLoadersOfOnesOwn$Counter cannot be cast to class ClassLoadersOfOnesOwn$Counter (ClassLoadersOfOnesOwn$Counter is in unnamed module of loader 'own' @; ClassLoadersOfOnesOwn$Counter is in unnamed module of loader 'app')
// java.lang.LinkageError: loader 'own' @ attempted duplicate class definition for ClassLoadersOfOnesOwn$Counter. (ClassLoadersOfOnesOwn$Counter is in unnamed module of loader 'own' @, parent loader 'app')
// java.lang.NoClassDefFoundError: Wrong (wrong name: ClassLoadersOfOnesOwn)
// java.lang.SecurityException: Prohibited package name: java.lang
// java.lang.ClassFormatError: Truncated class file
// java.lang.ClassFormatError: Truncated class file
// java.lang.ClassNotFoundException: ClassLoadersOfOnesOwn$Nothing
// java.lang.ClassNotFoundException: No.Class
// true
// java.lang.ClassNotFoundException: int
// own AppClassLoader null false true (null <no signer certificates>)
// true
// null ClassLoadersOfOnesOwn$Counter
