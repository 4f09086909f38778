// System properties: the ones every machine has, set, clear, defaults, and the
// refusal of null and empty keys.
// raises: NullPointerException IllegalArgumentException
import java.util.*;
import static conformance.Check.*;

public class PropertiesAreKept {
  public static void main(String[] args) {
    for (String key : List.of("java.version", "java.vendor", "java.vendor.url",
        "java.home", "java.vm.specification.version", "java.vm.name",
        "java.vm.vendor", "java.vm.version", "java.specification.version",
        "java.class.version", "java.class.path", "java.library.path",
        "java.io.tmpdir", "os.name", "os.arch", "os.version", "user.name",
        "user.home", "user.dir", "java.vm.specification.name",
        "java.specification.vendor", "java.vm.info"))
      that(System.getProperty(key) != null, key);
    equal("17", System.getProperty("java.specification.version"));
    equal("17", System.getProperty("java.vm.specification.version"));
    that(System.getProperty("java.class.version").startsWith("61"), "61");
    equal("/", System.getProperty("file.separator"));
    equal(":", System.getProperty("path.separator"));
    equal("\n", System.getProperty("line.separator"));
    equal("\n", System.lineSeparator());
    equal(null, System.setProperty("own.key", "1"));
    equal("1", System.setProperty("own.key", "2"));
    equal("2", System.getProperty("own.key", "default"));
    equal(2, (int) Integer.getInteger("own.key"));
    equal("2", System.clearProperty("own.key"));
    equal(null, System.clearProperty("own.key"));
    equal("default", System.getProperty("own.key", "default"));
    that(!Boolean.getBoolean("own.key"), "no boolean");
    equal(17, Runtime.version().feature());
    raises(NullPointerException.class, () -> System.getProperty(null));
    raises(IllegalArgumentException.class, () -> System.getProperty(""));
    raises(NullPointerException.class, () -> System.setProperty("k", null));
    raises(NullPointerException.class, () -> System.setProperty(null, "v"));
    raises(IllegalArgumentException.class, () -> System.setProperty("", "v"));
    raises(IllegalArgumentException.class, () -> System.clearProperty(""));
    raises(UnsupportedOperationException.class,
        () -> System.getenv().put("A", "b"));
    equal(null, System.getenv("NO_SUCH_VARIABLE_HERE"));
  }
}
