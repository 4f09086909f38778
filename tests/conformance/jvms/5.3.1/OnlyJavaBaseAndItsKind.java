// The bootstrap loader finds its own classes alone: neither those of the class
// path nor those of the platform loader; a loader whose parent is null asks it.
// raises: ClassNotFoundException
// also: 5.3
import static conformance.Check.*;

public class OnlyJavaBaseAndItsKind {
  static final class Orphan extends ClassLoader {
    Orphan() { super(null); }

    Class<?> find(String name) { return findLoadedClass(name); }
  }

  public static void main(String[] args) throws Exception {
    Orphan orphan = new Orphan();
    Class<?> none = ClassNotFoundException.class;
    same(String.class, orphan.loadClass("java.lang.String"));
    same(java.util.Map.Entry.class, orphan.loadClass("java.util.Map$Entry"));
    same(null, orphan.getParent());
    raises(none, () -> orphan.loadClass("OnlyJavaBaseAndItsKind"));
    raises(none, () -> orphan.loadClass("[Ljava.lang.String;"));
    raises(none, () -> orphan.loadClass("java/lang/String"));
    raises(none, () -> orphan.loadClass(""));
    same(String[].class, Class.forName("[Ljava.lang.String;", false, orphan));
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    same(String.class, platform.loadClass("java.lang.String"));
    raises(none, () -> platform.loadClass("OnlyJavaBaseAndItsKind"));
    that(orphan.getResource("java/lang/Object.class") != null,
        "no class file of Object");
  }
}
