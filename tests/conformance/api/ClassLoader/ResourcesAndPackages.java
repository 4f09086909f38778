// Resources come from the parent first; packages are defined with the first
// class or by hand, once.
// raises: IllegalArgumentException
import java.net.URL;
import java.util.*;
import static conformance.Check.*;

public class ResourcesAndPackages {
  static class L extends ClassLoader {
    L(ClassLoader p) { super(p); }
    @Override protected URL findResource(String n) {
      try {
        return n.equals("own") ? new URL("file:/own") : null;
      } catch (java.io.IOException e) {
        throw new Error(e);
      }
    }
    @Override protected Enumeration<URL> findResources(String n) {
      URL u = findResource(n);
      return u == null ? Collections.emptyEnumeration()
          : Collections.enumeration(List.of(u, u));
    }
    Package define(String n) {
      return definePackage(n, "title", "1.2", "vendor", null, null, null, null);
    }
  }

  public static void main(String[] args) throws Exception {
    L top = new L(null), low = new L(top);
    equal("file:/own", low.getResource("own").toString());
    equal(4, Collections.list(low.getResources("own")).size());
    equal(4L, low.resources("own").count());
    equal(null, low.getResource("none"));
    equal("jrt:/java.base/java/lang/Object.class",
        low.getResource("java/lang/Object.class").toString());
    equal(null, low.getResource("/java/lang/Object.class"));
    that(low.getResourceAsStream("java/lang/Object.class").read() == 0xca,
        "stream");
    equal(null, low.getDefinedPackage("p.q"));
    Package p = low.define("p.q");
    same(p, low.getDefinedPackage("p.q"));
    equal(null, top.getDefinedPackage("p.q"));
    equal("title", p.getSpecificationTitle());
    that(p.isCompatibleWith("1.1") && !p.isCompatibleWith("1.3"), "version");
    raises(NumberFormatException.class, () -> p.isCompatibleWith("x"));
    raises(IllegalArgumentException.class, () -> low.define("p.q"));
    equal("package p.q, title, version 1.2", p.toString());
    equal(1, low.getDefinedPackages().length);
    that(ClassLoader.getSystemResource("conformance/Check.class") != null,
        "system resource");
    raises(NullPointerException.class, () -> low.getResource(null));
  }
}
