// A library goes with its class loader: JNI_OnUnload runs, and another loader
// may load it then.
// options: -Djava.library.path=@jni -Dodd.version=0x10008
import java.io.*;
import java.lang.reflect.*;

public class JniLibrariesUnload {
  static class Loader extends ClassLoader {
    Loader() { super(null); }
    @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = JniLibrariesUnload.class.getResourceAsStream(name + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(name, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  static Object call(Class<?> c, String name) throws Exception {
    Method m = c.getDeclaredMethod(name);
    m.setAccessible(true);
    return m.invoke(null);
  }

  static void once() throws Exception {
    Class<?> c = new Loader().loadClass("JniLibrariesHaveLoaders$Own");
    call(c, "load");
    System.out.println(call(c, "answer"));
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 3; i++) {
      for (int tries = 0;; tries++) {
        try {
          once();
          break;
        } catch (InvocationTargetException e) {
          // The library of the last round is still another loader's.
          if (tries == 200 || !(e.getCause() instanceof UnsatisfiedLinkError)) throw e;
          System.gc();
          Thread.sleep(5);
        }
      }
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
// -- exit 0
// -- stdout
// on load 10008
// own class 1
// 42
// on unload
// on load 10008
// own class 1
// 42
// on unload
// on load 10008
// own class 1
// 42
