package conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A loader that defines some of the test's classes anew, from the test's own
 * files, and leaves all others to its parent. Its classes are named one by
 * one, or by package: "p.*".
 */
public class Loader extends ClassLoader {
  /** What it was asked for, in order, but for the names of java.*. */
  public final List<String> asked =
      Collections.synchronizedList(new ArrayList<String>());

  private final Set<String> own;

  public Loader(String... own) {
    this(Thread.currentThread().getContextClassLoader(), own);
  }

  public Loader(ClassLoader parent, String... own) {
    super(parent);
    this.own = new HashSet<String>(Arrays.asList(own));
  }

  private static InputStream open(String name) {
    ClassLoader test = Thread.currentThread().getContextClassLoader();
    return test.getResourceAsStream(name.replace('.', '/') + ".class");
  }

  /** The test's file of class `name`. */
  public static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      if (in == null) throw new AssertionError("the test has no " + name);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  protected boolean owns(String name) {
    int dot = name.lastIndexOf('.');
    return own.contains(name)
        || dot > 0 && own.contains(name.substring(0, dot) + ".*");
  }

  public Class<?> define(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** The loader's own class `name`, which must not be there yet. */
  public Class<?> define(String name) { return define(name, bytes(name)); }

  /** The class of which this loader is recorded as an initiating loader. */
  public Class<?> recorded(String name) { return findLoadedClass(name); }

  @Override protected Class<?> findClass(String module, String name) {
    return owns(name) && open(name) != null ? define(name) : null;
  }

  @Override protected Class<?> loadClass(String name, boolean resolve)
      throws ClassNotFoundException {
    if (!name.startsWith("java.")) asked.add(name);
    if (!owns(name)) return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> c = findLoadedClass(name);
      return c != null ? c : define(name);
    }
  }
}
