// The same bytes in two loaders are two classes; delegation, caching, parallel
// loaders, duplicate definitions (JVMS 5.3).
import java.io.*;
import java.util.*;

public class LoadersSeparateClassesOfOneName {
  public static class Counter implements Comparable<Integer> {
    static int n;
    public int compareTo(Integer i) { return n += i; }
    public Object friend() { return new Friend(); }
  }
  static class Friend { public String toString() { return "friend " + getClass().getClassLoader(); } }

  static class L extends ClassLoader {
    final String tag; final List<String> asked = new ArrayList<>();
    L(String tag, ClassLoader p) { super(tag, p); this.tag = tag; }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      asked.add(n.replaceAll(".*\\$", ""));
      try (InputStream in = LoadersSeparateClassesOfOneName.class
          .getResourceAsStream(n + ".class")) {
        if (in == null) throw new ClassNotFoundException(tag + " lacks " + n);
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
    Class<?> again(String n, byte[] b) { return defineClass(n, b, 0, b.length); }
    Class<?> found(String n) { return findLoadedClass(n); }
    @Override public String toString() { return "<" + tag + ">"; }
  }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": "
        + (e.getMessage() + "").replaceAll("@[0-9a-f]+", "@#"));
    }
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    String n = Counter.class.getName();
    L x = new L("x", null), y = new L("y", null), z = new L("z", x);
    Class<?> a = x.loadClass(n), b = y.loadClass(n), c = z.loadClass(n);
    System.out.println((a == b) + " " + (a == c) + " " + (x.loadClass(n) == a) + " "
      + a.getName().equals(b.getName()) + " " + (x.found(n) == a) + " " + z.found(n));
    var ca = (Comparable<Integer>) a.getDeclaredConstructor().newInstance();
    var cb = (Comparable<Integer>) b.getDeclaredConstructor().newInstance();
    System.out.println(ca.compareTo(5) + " " + ca.compareTo(5) + " " + cb.compareTo(1));
    System.out.println(a.getMethod("friend").invoke(ca));
    t(() -> (Counter) (Object) ca);
    t(() -> a.cast(cb));
    byte[] bytes;
    try (InputStream in = LoadersSeparateClassesOfOneName.class.getResourceAsStream(n + ".class")) {
      bytes = in.readAllBytes();
    }
    t(() -> x.again(n, bytes));
    t(() -> x.again("Other", bytes));
    t(() -> x.again("java.lang.Fake", bytes));
    t(() -> x.again(n, new byte[]{1, 2, 3}));
    t(() -> x.again(n, Arrays.copyOf(bytes, 100)));
    t(() -> x.again(n, Arrays.copyOf(bytes, bytes.length + 1)));
    t(() -> x.loadClass("no.Such"));
    t(() -> x.loadClass(null));
    t(() -> Class.forName(n, true, y) == b);
    t(() -> a.getPackage().getName() + "|" + x.getDefinedPackages().length + x.getUnnamedModule().isNamed());
    System.out.println(x.asked + " " + y.asked + " " + z.asked + " " + x.getName());
    L nul = new L("null", null) {
      @Override public Class<?> loadClass(String s) { return null; }
    };
    t(() -> Class.forName("Any", true, nul));
    L wrong = new L("wrong", null) {
      @Override public Class<?> loadClass(String s) { return String.class; }
    };
    t(() -> Class.forName("Any", true, wrong));
  }
}
// -- exit 0
// -- stdout
// false true true true true null
// 5 10 1
// friend <x>
// java.lang.ClassCastException: class LoadersSeparateClassesOfOneName$Counter cannot be cast to class LoadersSeparateClassesOfOneName$Counter (LoadersSeparateClassesOfOneName$Counter is in unnamed module of loader 'x' @#; LoadersSeparateClassesOfOneName$Counter is in unnamed module of loader 'app')
// java.lang.ClassCastException: Cannot cast LoadersSeparateClassesOfOneName$Counter to LoadersSeparateClassesOfOneName$Counter
// java.lang.LinkageError: loader 'x' @# attempted duplicate class definition for LoadersSeparateClassesOfOneName$Counter. (LoadersSeparateClassesOfOneName$Counter is in unnamed module of loader 'x' @#, parent loader 'bootstrap')
// java.lang.NoClassDefFoundError: Other (wrong name: LoadersSeparateClassesOfOneName$Counter)
// java.lang.SecurityException: Prohibited package name: java.lang
// java.lang.ClassFormatError: Truncated class file
// java.lang.ClassFormatError: Truncated class file
// java.lang.ClassFormatError: Extra bytes at the end of class file LoadersSeparateClassesOfOneName$Counter
// java.lang.ClassNotFoundException: x lacks no.Such
// java.lang.NullPointerException: Cannot invoke "String.replaceAll(String, String)" because "n" is null
// true
// |1false
// [Counter, Friend, no.Such] [Counter] [] x
// java.lang.ClassNotFoundException: Any
// java.lang.ClassNotFoundException: Any
