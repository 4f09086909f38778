// --add-exports, --add-opens and --add-reads of the command line hold from the
// start, for the packages and modules that they name.
// options: --add-exports java.base/jdk.internal.misc=ALL-UNNAMED --add-opens java.base/java.lang=ALL-UNNAMED
// also: 5.2
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import static conformance.Check.*;

public class ExportsOnTheCommandLine {
  public static void main(String[] args) throws Exception {
    Module base = Object.class.getModule();
    Module me = ExportsOnTheCommandLine.class.getModule();
    Class<?> vm = Class.forName("jdk.internal.misc.VM");
    equal(true, vm.getMethod("isBooted").invoke(null));
    equal(true, base.isExported("jdk.internal.misc", me));
    equal(false, base.isExported("jdk.internal.misc"));
    equal(false, base.isExported("jdk.internal.vm", me));
    Field hash = String.class.getDeclaredField("hash");
    hash.setAccessible(true);
    equal(0, hash.getInt(new String("abc")));
    equal(true, base.isOpen("java.lang", me));
    raises(InaccessibleObjectException.class, () ->
        ArrayList.class.getDeclaredField("size").setAccessible(true));
    raises(InaccessibleObjectException.class, () ->
        vm.getDeclaredField("initLevel").setAccessible(true));
  }
}
