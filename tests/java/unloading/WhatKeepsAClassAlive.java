// Each of these keeps a class, and so its loader, from being unloaded
// (JLS 12.7): an instance, an array, a mirror, the mirror of an array, a
// reflective member, a method handle, a lambda; and letting go of it lets go
// of both.
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

public class WhatKeepsAClassAlive {
  public static class Plugin implements Callable<Object> {
    static int calls;
    int own = ++calls;
    public Object call() { return (Supplier<String>) () -> "lambda " + own; }
    public static String hello() { return "hello " + calls; }
    @Override public String toString() { return "plugin " + own; }
  }

  static class L extends ClassLoader {
    L() { super(WhatKeepsAClassAlive.class.getClassLoader()); }
    @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.endsWith("Plugin")) return super.loadClass(n, r);
      Class<?> c = findLoadedClass(n);
      if (c != null) return c;
      try (InputStream in = WhatKeepsAClassAlive.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  interface Keeper { Object of(Class<?> c) throws Throwable; }
  interface Use { Object of(Object kept) throws Throwable; }

  static Object kept;
  static WeakReference<Object> loader;

  static void start(Keeper k) throws Throwable {
    L l = new L();
    loader = new WeakReference<>(l);
    kept = k.of(l.loadClass("WhatKeepsAClassAlive$Plugin"));
  }

  static boolean collected() throws Exception {
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(1);
    }
    return loader.get() == null;
  }

  static void check(String what, Keeper k, Use u) throws Throwable {
    start(k);
    System.gc();
    System.gc();
    System.out.println(what + ": " + (loader.get() != null) + ", " + u.of(kept));
    kept = null;
    System.out.println("  then collected " + collected());
  }

  static Object make(Class<?> c) throws Throwable {
    return c.getDeclaredConstructor().newInstance();
  }

  public static void main(String[] args) throws Throwable {
    check("nothing", c -> null, k -> collected());
    check("instance", c -> make(c), k -> k.toString());
    check("array", c -> java.lang.reflect.Array.newInstance(c, 1), k -> {
      Object[] a = (Object[]) k;
      a[0] = make(a.getClass().getComponentType());
      return a[0];
    });
    check("mirror", c -> c, k -> make((Class<?>) k));
    check("array mirror", c -> java.lang.reflect.Array.newInstance(c, 0, 0).getClass(),
        k -> make(((Class<?>) k).getComponentType().getComponentType()));
    check("method", c -> c.getMethod("hello"), k -> ((java.lang.reflect.Method) k).invoke(null));
    check("constructor", c -> c.getConstructor(),
        k -> ((java.lang.reflect.Constructor<?>) k).newInstance());
    check("method handle",
        c -> MethodHandles.lookup().findStatic(c, "hello", MethodType.methodType(String.class)),
        k -> ((java.lang.invoke.MethodHandle) k).invoke());
    check("lambda", c -> ((Callable<?>) make(c)).call(), k -> ((Supplier<?>) k).get());
    check("loader", c -> c.getClassLoader(),
        k -> make(((ClassLoader) k).loadClass("WhatKeepsAClassAlive$Plugin")));
  }
}
// -- exit 0
// -- stdout
// nothing: false, true
//   then collected true
// instance: true, plugin 1
//   then collected true
// array: true, plugin 1
//   then collected true
// mirror: true, plugin 1
//   then collected true
// array mirror: true, plugin 1
//   then collected true
// method: true, hello 0
//   then collected true
// constructor: true, plugin 1
//   then collected true
// method handle: true, hello 0
//   then collected true
// lambda: true, lambda 1
//   then collected true
// loader: true, plugin 1
//   then collected true
