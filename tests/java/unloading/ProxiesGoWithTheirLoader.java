// The class of a proxy, and the module made for it, go with the loader that
// defined them (java.lang.reflect.Proxy).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

public class ProxiesGoWithTheirLoader {
  public interface Greets { String greet(String whom); }
  interface Inner { int count(int[] a); }

  static class L extends ClassLoader {
    L() { super(null); }
    @Override protected Class<?> findClass(String n) throws ClassNotFoundException {
      try (InputStream in = ProxiesGoWithTheirLoader.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static class Answer implements InvocationHandler {
    public Object invoke(Object p, java.lang.reflect.Method m, Object[] a) {
      return m.getReturnType() == int.class ? (Object) ((int[]) a[0]).length : m.getName() + " " + a[0];
    }
  }

  static WeakReference<?>[] refs;

  static void use(String name) throws Exception {
    L l = new L();
    Class<?> c = l.loadClass("ProxiesGoWithTheirLoader$" + name);
    Object p = Proxy.newProxyInstance(l, new Class<?>[] {c, Runnable.class}, new Answer());
    java.lang.reflect.Method m = c.getMethods()[0];
    m.setAccessible(true);
    Object arg = m.getParameterTypes()[0] == String.class ? "you" : new int[3];
    System.out.println(name + ": " + m.invoke(p, arg) + ", " + (p.getClass().getClassLoader() == l));
    refs = new WeakReference<?>[] {
      new WeakReference<>(l), new WeakReference<>(c), new WeakReference<>(p.getClass()),
      new WeakReference<>(p.getClass().getModule())};
  }

  static String alive() {
    String s = "";
    for (WeakReference<?> r : refs) s += r.get() != null ? "1" : "0";
    return s;
  }

  public static void main(String[] args) throws Exception {
    for (int round = 0; round < 3; round++) {
      use(round % 2 == 0 ? "Greets" : "Inner");
      for (int i = 0; i < 100 && !alive().equals("0000"); i++) {
        System.gc();
        Thread.sleep(1);
      }
      System.out.println(alive());
    }
  }
}
// -- exit 0
// -- stdout
// Greets: greet you, true
// 0000
// Inner: 3, true
// 0000
// Greets: greet you, true
// 0000
