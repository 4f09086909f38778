// Loading constraints (JVMS 5.3.4) of loaders that are gone constrain nobody;
// those of living ones hold.
import java.io.InputStream;
import java.lang.ref.WeakReference;

public class LoadingConstraintsForgetLoaders {
  public static class Value {}
  public static class Base {
    public Object take(Value v) { return v == null ? "null" : "value"; }
  }
  public static class Sub extends Base {
    @Override public Object take(Value v) { return "sub " + super.take(v); }
    public static Object test() { return new Sub().take(null); }
    public static Object make() { return new Sub().take(new Value()); }
  }
  static final String PREFIX = "LoadingConstraintsForgetLoaders$";

  static class L extends ClassLoader {
    final String own;
    final ClassLoader other;
    L(String own, ClassLoader other) {
      super(null);
      this.own = own;
      this.other = other;
    }
    @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.startsWith(PREFIX)) return super.loadClass(n, r);
      Class<?> c = findLoadedClass(n);
      if (c != null) return c;
      if (!own.contains(n.substring(PREFIX.length()))) return other.loadClass(n);
      try (InputStream in = LoadingConstraintsForgetLoaders.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  // The loader that stays, and defines Base.
  static L base = new L("Base Value", null);

  static WeakReference<?> use(String own) throws Exception {
    L l = new L(own, base);
    Class<?> c = l.loadClass(PREFIX + "Sub");
    for (String m : new String[] {"test", "make"}) {
      try {
        System.out.println(own + ": " + c.getMethod(m).invoke(null));
      } catch (LinkageError e) {
        System.out.println(own + ": " + e.getClass().getName());
      } catch (java.lang.reflect.InvocationTargetException e) {
        System.out.println(own + ": " + e.getCause().getClass().getName());
      }
    }
    return new WeakReference<>(l);
  }

  public static void main(String[] args) throws Exception {
    for (int round = 0; round < 6; round++) {
      WeakReference<?> r = use(round % 2 == 0 ? "Sub" : "Sub Value");
      for (int i = 0; i < 100 && r.get() != null; i++) {
        System.gc();
        Thread.sleep(1);
      }
      System.out.println(r.get() == null);
    }
  }
}
// -- exit 0
// -- stdout
// Sub: sub null
// Sub: sub value
// true
// Sub Value: java.lang.LinkageError
// Sub Value: java.lang.LinkageError
// true
// Sub: sub null
// Sub: sub value
// true
// Sub Value: java.lang.LinkageError
// Sub Value: java.lang.LinkageError
// true
// Sub: sub null
// Sub: sub value
// true
// Sub Value: java.lang.LinkageError
// Sub Value: java.lang.LinkageError
// true
