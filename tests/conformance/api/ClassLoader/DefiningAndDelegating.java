// loadClass asks for what is loaded, then the parent, then findClass; a class
// has the loader that defined it, whoever was asked first.
// raises: ClassNotFoundException
// also: jvms 5.3.2
import java.io.*;
import java.util.*;
import static conformance.Check.*;

public class DefiningAndDelegating {
  public static class Guest { }

  static class L extends ClassLoader {
    final List<String> asked = new ArrayList<>(), found = new ArrayList<>();
    L(ClassLoader parent) { super(parent); }
    @Override protected Class<?> loadClass(String n, boolean resolve)
        throws ClassNotFoundException {
      asked.add(n);
      return super.loadClass(n, resolve);
    }
    @Override protected Class<?> findClass(String n)
        throws ClassNotFoundException {
      found.add(n);
      try (InputStream in = DefiningAndDelegating.class.getResourceAsStream(
          n + ".class")) {
        if (in == null) throw new ClassNotFoundException(n);
        byte[] b = in.readAllBytes();
        return defineClass(n, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(n, e);
      }
    }
    Class<?> loaded(String n) { return findLoadedClass(n); }
  }

  public static void main(String[] args) throws Exception {
    String n = "DefiningAndDelegating$Guest";
    L top = new L(null), low = new L(top);
    equal(null, low.loaded(n));
    Class<?> c = low.loadClass(n);
    same(top, c.getClassLoader());
    equal(List.of(n), low.asked);
    equal(List.of(), low.found);
    equal(List.of(n), top.found);
    same(c, low.loadClass(n));
    same(c, top.loaded(n));
    equal(1, top.found.size());
    that(c != Guest.class, "another class of this name");
    // The machine records the initiating loader when it resolves.
    same(c, Class.forName(n, false, low));
    same(c, low.loaded(n));
    same(String.class, low.loadClass("java.lang.String"));
    raises(ClassNotFoundException.class, () -> low.loadClass("no.Such"));
    equal(List.of("no.Such"), low.found);
    raises(ClassNotFoundException.class, () -> top.loadClass("[I"));
    same(Guest[].class.getClassLoader(), Guest.class.getClassLoader());
  }
}
