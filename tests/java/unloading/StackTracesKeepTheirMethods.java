// A Throwable whose trace has not been asked for yet tells of methods whose
// loader was dropped long ago (JLS 12.7; java.lang.Throwable).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;

public class StackTracesKeepTheirMethods {
  public static class Faulty implements Callable<Object> {
    public Object call() { return fail(3); }
    static Object fail(int n) {
      if (n > 0) return fail(n - 1);
      throw new IllegalStateException("as planned");
    }
  }

  static class L extends ClassLoader {
    L() { super("dropped", null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      try (InputStream in = StackTracesKeepTheirMethods.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static WeakReference<?> loader;

  static Throwable thrown() throws Exception {
    L l = new L();
    loader = new WeakReference<>(l);
    Callable<?> c = (Callable<?>) l.loadClass("StackTracesKeepTheirMethods$Faulty").getDeclaredConstructor().newInstance();
    try {
      c.call();
      return null;
    } catch (IllegalStateException e) {
      return e;
    }
  }

  static void print(Throwable t) {
    System.out.println(t);
    for (StackTraceElement e : t.getStackTrace()) System.out.println("  " + e);
  }

  static void round() throws Exception {
    Throwable t = thrown();
    for (int i = 0; i < 3; i++) System.gc();
    System.out.println("alive " + (loader.get() != null));
    print(t);
  }

  public static void main(String[] args) throws Exception {
    round();
    round();
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(1);
    }
    System.out.println("alive " + (loader.get() != null));
  }
}
// -- exit 0
// -- stdout
// alive true
// java.lang.IllegalStateException: as planned
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:12)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.call(StackTracesKeepTheirMethods.java:9)
//   StackTracesKeepTheirMethods.thrown(StackTracesKeepTheirMethods.java:35)
//   StackTracesKeepTheirMethods.round(StackTracesKeepTheirMethods.java:48)
//   StackTracesKeepTheirMethods.main(StackTracesKeepTheirMethods.java:55)
// alive true
// java.lang.IllegalStateException: as planned
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:12)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.fail(StackTracesKeepTheirMethods.java:11)
//   dropped//StackTracesKeepTheirMethods$Faulty.call(StackTracesKeepTheirMethods.java:9)
//   StackTracesKeepTheirMethods.thrown(StackTracesKeepTheirMethods.java:35)
//   StackTracesKeepTheirMethods.round(StackTracesKeepTheirMethods.java:48)
//   StackTracesKeepTheirMethods.main(StackTracesKeepTheirMethods.java:56)
// alive false
