// An object with a finalizer that was the last one of its class: its class and
// loader are there when finalize() runs, and stay if it saves itself
// (JLS 12.6, 12.7).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public class FinalizersMaySaveTheirLoader {
  public static final List<Object> saved = new ArrayList<>();
  public static volatile int finalized;

  public static class Last {
    static String name = "last of " + Last.class.getClassLoader();
    @Override protected void finalize() {
      synchronized (saved) {
        saved.add(this);
      }
      finalized++;
    }
    @Override public String toString() { return name; }
  }

  static class L extends ClassLoader {
    @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.endsWith("$Last")) return super.loadClass(n, r);
      try (InputStream in = FinalizersMaySaveTheirLoader.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
    @Override public String toString() { return "L"; }
    @Override protected void finalize() { finalized++; }
  }

  static WeakReference<?> ref;

  static void make() throws Exception {
    Object o = new L().loadClass("FinalizersMaySaveTheirLoader$Last").getDeclaredConstructor().newInstance();
    ref = new WeakReference<>(o.getClass());
  }

  static void await(int n) throws Exception {
    for (int i = 0; i < 300 && finalized < n; i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(1);
    }
  }

  public static void main(String[] args) throws Exception {
    make();
    await(2);
    synchronized (saved) {
      System.out.println(finalized + " " + saved);
      Class<?> c = saved.get(0).getClass();
      System.out.println(c.getDeclaredConstructor().newInstance() + " " + (c.getClassLoader() instanceof L));
      c = null;
      saved.clear();
    }
    for (int i = 0; i < 4; i++) {
      System.gc();
      System.runFinalization();
    }
    synchronized (saved) {
      saved.clear();
    }
    System.out.println("done");
  }
}
// -- exit 0
// -- stdout
// 2 [last of L]
// last of L true
// done
