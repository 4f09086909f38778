// A loader may define a name only once; java.* it may not define at all.
// raises: LinkageError
// also: 5.3
import java.io.InputStream;
import static conformance.Check.*;

public class DefinedTwice {
  static class Small { }

  static final class Loader extends ClassLoader {
    Class<?> define(String name, byte[] b) {
      return defineClass(name, b, 0, b.length);
    }
  }

  public static void main(String[] args) throws Exception {
    byte[] b;
    try (InputStream in =
        DefinedTwice.class.getResourceAsStream("/DefinedTwice$Small.class")) {
      b = in.readAllBytes();
    }
    Loader l = new Loader();
    Class<?> first = l.define("DefinedTwice$Small", b);
    that(first != Small.class, "two loaders, one class");
    equal("DefinedTwice$Small", first.getName());
    same(l, first.getClassLoader());
    raises(LinkageError.class, () -> l.define("DefinedTwice$Small", b));
    raises(NoClassDefFoundError.class, () -> new Loader().define("Other", b));
    raises(SecurityException.class, () -> new Loader().define("java.x.Y", b));
    same(Loader.class, new Loader().define(null, b) == null ? null : Loader.class);
  }
}
