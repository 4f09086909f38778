package conformance;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A loader that defines some classes of the test itself, anew, finds no class
 * that is hidden, and leaves the others to the test's loader.
 */
public class OwnLoader extends ClassLoader {
  private final Set<String> own;
  private final Set<String> hidden = new HashSet<>();
  private final List<String> asked =
      Collections.synchronizedList(new ArrayList<String>());

  public OwnLoader(String... own) {
    super(Thread.currentThread().getContextClassLoader());
    this.own = new HashSet<>(Arrays.asList(own));
  }

  public void hide(String... names) { hidden.addAll(Arrays.asList(names)); }

  public void show(String... names) { hidden.removeAll(Arrays.asList(names)); }

  /** How often the loader was asked for `name`. */
  public int asked(String name) { return Collections.frequency(asked, name); }

  @Override protected Class<?> loadClass(String name, boolean resolve)
      throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      asked.add(name);
      if (hidden.contains(name)) throw new ClassNotFoundException(name);
      if (!own.contains(name)) return super.loadClass(name, resolve);
      Class<?> c = findLoadedClass(name);
      return c != null ? c : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      if (in == null) throw new ClassNotFoundException(name);
      byte[] b = in.readAllBytes();
      return defineClass(name, b, 0, b.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Calls the public static method `name` of a class; throws what it throws. */
  public Object call(String of, String name, Object... args)
      throws Throwable {
    for (Method m : loadClass(of).getMethods()) {
      if (!m.getName().equals(name)) continue;
      try {
        return m.invoke(null, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
    throw new NoSuchMethodException(of + "." + name);
  }
}
