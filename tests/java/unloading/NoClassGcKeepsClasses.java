// With -Xnoclassgc no class is unloaded.
// options: -Xnoclassgc
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;

public class NoClassGcKeepsClasses {
  public static class Plugin {}

  static class L extends ClassLoader {
    L() { super(null); }
    Class<?> define(byte[] b) { return defineClass(null, b, 0, b.length); }
  }

  static byte[] bytes() throws Exception {
    try (InputStream in = NoClassGcKeepsClasses.class.getResourceAsStream("NoClassGcKeepsClasses$Plugin.class")) {
      return in.readAllBytes();
    }
  }

  static WeakReference<?> loaded() throws Exception {
    return new WeakReference<>(new L().define(bytes()));
  }
  static WeakReference<?> hidden() throws Exception {
    return new WeakReference<>(MethodHandles.lookup().defineHiddenClass(bytes(), true).lookupClass());
  }

  public static void main(String[] args) throws Exception {
    WeakReference<?> a = loaded(), b = hidden();
    WeakReference<?> object = new WeakReference<>(new Object());
    for (int i = 0; i < 3; i++) System.gc();
    System.out.println((a.get() != null) + " " + (b.get() != null) + " " + (object.get() != null));
  }
}
// -- exit 0
// -- stdout
// true true false
