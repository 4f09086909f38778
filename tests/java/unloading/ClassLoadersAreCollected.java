// A loader, its classes and their statics go away when nothing holds them
// (JLS 12.7).
import java.io.InputStream;
import java.lang.ref.*;

public class ClassLoadersAreCollected {
  public static class Plugin implements Runnable {
    static Object big = new byte[1000];
    public void run() { big = new Object[]{this, Thread.currentThread().getName()}; }
  }

  static class L extends ClassLoader {
    L() { super(null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      try (InputStream in = ClassLoadersAreCollected.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static Object kept;

  static WeakReference<?>[] use(boolean keep) throws Exception {
    L l = new L();
    Class<?> c = l.loadClass(Plugin.class.getName());
    Runnable r = (Runnable) c.getDeclaredConstructor().newInstance();
    r.run();
    if (keep) kept = r;
    return new WeakReference<?>[]{new WeakReference<>(l), new WeakReference<>(c), new WeakReference<>(r)};
  }

  static String state(WeakReference<?>[] w) {
    String s = "";
    for (WeakReference<?> r : w) s += r.get() == null ? "0" : "1";
    return s;
  }

  public static void main(String[] args) throws Exception {
    WeakReference<?>[] held = use(true);
    for (int round = 0; round < 5; round++) {
      WeakReference<?>[] w = use(false);
      for (int i = 0; i < 200 && !state(w).equals("000"); i++) {
        System.gc();
        Thread.sleep(1);
      }
      System.out.println(state(w) + " " + state(held));
    }
    ((Runnable) kept).run();
    kept = null;
    for (int i = 0; i < 200 && !state(held).equals("000"); i++) {
      System.gc();
      Thread.sleep(1);
    }
    System.out.println(state(held));
  }
}
// -- exit 0
// -- stdout
// 000 111
// 000 111
// 000 111
// 000 111
// 000 111
// 000
