// A null loader means the bootstrap loader; forName(Module, String) searches
// one module, returns null, and initialises nothing.
import static conformance.Check.*;

public class ForNameOfTheBootLoader {
  static boolean initialised;

  static class Lazy {
    static { initialised = true; }
  }

  public static void main(String[] args) throws Exception {
    String own = "ForNameOfTheBootLoader";
    same(String.class, Class.forName("java.lang.String", false, null));
    raises(ClassNotFoundException.class, () -> Class.forName(own, false, null));
    Module base = Object.class.getModule();
    Module unnamed = ForNameOfTheBootLoader.class.getModule();
    same(String.class, Class.forName(base, "java.lang.String"));
    equal(null, Class.forName(base, own));
    equal(null, Class.forName(base, "[Ljava.lang.String;"));
    equal(null, Class.forName(base, "java/lang/String"));
    equal(null, Class.forName(base, "int"));
    equal(null, Class.forName(unnamed, "no.such.Type"));
    same(Lazy.class, Class.forName(unnamed, own + "$Lazy"));
    that(!initialised, "forName(Module, String) initialised the class");
    raises(NullPointerException.class, () -> Class.forName((Module) null, own));
    raises(NullPointerException.class, () -> Class.forName(base, null));
  }
}
