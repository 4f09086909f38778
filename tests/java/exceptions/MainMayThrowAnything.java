// A checked exception with causes from main, whose toString fails not.
public class MainMayThrowAnything {
  static class Custom extends Throwable {
    Custom(String m, Throwable c) { super(m, c); }
    @Override public String getLocalizedMessage() { return "localized " + getMessage(); }
  }

  static void load(String name) throws Custom {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException e) {
      Custom c = new Custom(name, e);
      c.addSuppressed(new NumberFormatException("suppressed"));
      throw c;
    }
  }

  public static void main(String[] args) throws Throwable {
    load("java.util.List");
    System.err.println("before");
    Object lock = new Object();
    synchronized (lock) {
      load("not.There");
    }
  }
}
// -- exit 1
// -- stdout
// -- stderr
// before
// Exception in thread "main" MainMayThrowAnything$Custom: localized not.There
// 	at MainMayThrowAnything.load(MainMayThrowAnything.java:12)
// 	at MainMayThrowAnything.main(MainMayThrowAnything.java:23)
// 	Suppressed: java.lang.NumberFormatException: suppressed
// 		at MainMayThrowAnything.load(MainMayThrowAnything.java:13)
// 		... 1 more
// Caused by: java.lang.ClassNotFoundException: not.There
// 	at java.base/jdk.internal.loader.BuiltinClassLoader.loadClass(BuiltinClassLoader.java:641)
// 	at java.base/jdk.internal.loader.ClassLoaders$AppClassLoader.loadClass(ClassLoaders.java:188)
// 	at java.base/java.lang.ClassLoader.loadClass(ClassLoader.java:525)
// 	at java.base/java.lang.Class.forName0(Native Method)
// 	at java.base/java.lang.Class.forName(Class.java:377)
// 	at MainMayThrowAnything.load(MainMayThrowAnything.java:10)
// 	... 1 more
