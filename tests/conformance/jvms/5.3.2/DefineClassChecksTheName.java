// defineClass takes the name that the file says or null, with dots, and the
// bytes of the range it is told; nothing is defined when it fails.
// raises: NoClassDefFoundError ClassFormatError
// also: 5.3.5
import conformance.Loader;
import java.util.Arrays;
import static conformance.Check.*;

public class DefineClassChecksTheName {
  static class Small { }

  static final class Raw extends ClassLoader {
    Class<?> define(String name, byte[] b, int from, int length) {
      return defineClass(name, b, from, length);
    }

    Class<?> found(String name) { return findLoadedClass(name); }
  }

  public static void main(String[] args) {
    String name = Small.class.getName();
    byte[] b = Loader.bytes(name);
    Class<?> missing = NoClassDefFoundError.class;
    Class<?> format = ClassFormatError.class;
    Class<?> range = IndexOutOfBoundsException.class;
    Raw l = new Raw();
    raises(missing, () -> l.define("Small", b, 0, b.length));
    raises(missing, () -> l.define("a/b", b, 0, b.length));
    raises(missing, () -> l.define(name + ";", b, 0, b.length));
    raises(missing, () -> l.define("[L" + name + ";", b, 0, b.length));
    raises(format, () -> l.define(name, b, 0, b.length - 1));
    raises(format, () -> l.define(name, b, 1, b.length - 1));
    raises(format, () -> l.define(name, b, 0, 0));
    that(b.length > 4, "no bytes");
    for (int[] r : new int[][] {{-1, 5}, {0, b.length + 1}, {0, -1}})
      that(fails(l, name, b, r[0], r[1]), "range " + Arrays.toString(r));
    same(null, l.found(name));
    byte[] shifted = new byte[b.length + 7];
    System.arraycopy(b, 0, shifted, 3, b.length);
    Class<?> c = l.define(null, shifted, 3, b.length);
    equal(name, c.getName());
    same(c, l.found(name));
  }

  static boolean fails(Raw l, String name, byte[] b, int from, int length) {
    try {
      l.define(name, b, from, length);
      return false;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }
}
