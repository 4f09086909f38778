package conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A loader that does not find the classes that are hidden, until they are
 * shown again.
 */
public class HidingLoader extends Loader {
  private final Set<String> hidden =
      Collections.synchronizedSet(new HashSet<String>());

  public HidingLoader(String... own) { super(own); }

  public HidingLoader hide(String... names) {
    hidden.addAll(Arrays.asList(names));
    return this;
  }

  public void show(String... names) { hidden.removeAll(Arrays.asList(names)); }

  /** How often the loader was asked for `name`. */
  public int asked(String name) { return Collections.frequency(asked, name); }

  @Override protected Class<?> loadClass(String name, boolean resolve)
      throws ClassNotFoundException {
    if (hidden.contains(name)) {
      asked.add(name);
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  /** Calls a public static method of a class; throws what it throws. */
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
