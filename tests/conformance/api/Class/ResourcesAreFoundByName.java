// getResource resolves a relative name against the package, an absolute one
// against the loader; what is missing is null.
import java.io.InputStream;
import static conformance.Check.*;

public class ResourcesAreFoundByName {
  static boolean starts(InputStream in) throws Exception {
    if (in == null) return false;
    try (in) {
      return in.read() == 0xca && in.read() == 0xfe && in.read() == 0xba
          && in.read() == 0xbe;
    }
  }

  public static void main(String[] args) throws Exception {
    Class<?> own = ResourcesAreFoundByName.class;
    String file = "ResourcesAreFoundByName.class";
    that(starts(own.getResourceAsStream(file)), "relative");
    that(starts(own.getResourceAsStream("/" + file)), "absolute");
    that(starts(own.getClassLoader().getResourceAsStream(file)), "by loader");
    equal(null, own.getClassLoader().getResourceAsStream("/" + file));
    equal(null, own.getResourceAsStream("no/such/file"));
    equal(null, own.getResource("/java/lang/nothing"));
    that(starts(String.class.getResourceAsStream("Object.class")),
        "of the class library");
    that(starts(String.class.getResourceAsStream("/java/util/List.class")),
        "of another package");
    that(starts(Object[].class.getResourceAsStream("String.class")),
        "an array's package is its element's");
    equal("jrt", String.class.getResource("Object.class").getProtocol());
    raises(NullPointerException.class, () -> own.getResource(null));
  }
}
