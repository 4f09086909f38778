// A class lives as long as its loader, an instance or its Class object is
// reachable, and its loader as long as any of its classes.
// also: jls 12.6
import java.io.InputStream;
import java.lang.ref.*;
import static conformance.Check.*;

public class ClassesAreUnloadedWithLoaders {
  public static class Guest { static Object state = new byte[100]; }

  static class Host extends ClassLoader {
    Host() { super(null); }
    Class<?> define() throws Exception {
      try (InputStream in = ClassesAreUnloadedWithLoaders.class
          .getResourceAsStream("ClassesAreUnloadedWithLoaders$Guest.class")) {
        byte[] b = in.readAllBytes();
        return defineClass(null, b, 0, b.length);
      }
    }
  }

  static Object instance, array, type;

  static WeakReference<Object> host(int keep) throws Exception {
    Host h = new Host();
    Class<?> c = h.define();
    Object o = c.getConstructor().newInstance();
    if (keep == 1) instance = o;
    if (keep == 2) array = java.lang.reflect.Array.newInstance(c, 0, 0);
    if (keep == 3) type = c;
    return new WeakReference<>(h);
  }

  static void collect(Reference<?> r) {
    for (int i = 0; i < 200 && !r.refersTo(null); i++) System.gc();
    that(r.refersTo(null), "not unloaded");
  }

  public static void main(String[] args) throws Exception {
    WeakReference<Object> none = host(0), byInstance = host(1),
        byArray = host(2), byType = host(3);
    collect(none);
    that(byInstance.get() != null && byArray.get() != null
        && byType.get() != null, "a loader in use is gone");
    instance = null;
    collect(byInstance);
    array = null;
    collect(byArray);
    that(((Class<?>) type).getClassLoader() == byType.get(), "loader");
    type = null;
    collect(byType);
  }
}
