// Public classes of packages that a module does not export are out of reach;
// deep reflection wants an opened package.
// raises: IllegalAccessError
import java.lang.reflect.InaccessibleObjectException;
import static conformance.Check.*;

public class ModulesGuardTheirPackages {
  public static void main(String[] args) throws Exception {
    Module base = Object.class.getModule(), mine =
        ModulesGuardTheirPackages.class.getModule();
    equal("java.base", base.getName());
    equal(false, mine.isNamed());
    equal(true, base.isExported("java.lang"));
    equal(false, base.isExported("jdk.internal.misc", mine));
    Class<?> internal = Class.forName("jdk.internal.misc.VM");
    raises(IllegalAccessException.class,
        () -> internal.getMethod("isBooted").invoke(null));
    raises(InaccessibleObjectException.class,
        () -> String.class.getDeclaredField("value").setAccessible(true));
  }
}
