// A library that cannot be found is an UnsatisfiedLinkError: by name, by path,
// by a path that is not absolute, by a loader that names a file that is none.
// raises: UnsatisfiedLinkError
import conformance.Loader;
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class LibrariesThatAreNotThere {
  public static class User {
    public static void load(String name) { System.loadLibrary(name); }
  }

  static final class Finding extends Loader {
    final List<String> libraries = new ArrayList<>();

    Finding() { super("LibrariesThatAreNotThere$User"); }

    @Override protected String findLibrary(String name) {
      libraries.add(name);
      return name.equals("known") ? "/no/such/libknown.so" : null;
    }
  }

  public static void main(String[] args) throws Throwable {
    Class<?> error = UnsatisfiedLinkError.class;
    raises(error, () -> System.loadLibrary("no-such-library"));
    raises(error, () -> System.load("/no/such/library.so"));
    raises(error, () -> System.load("library.so"));
    raises(error, () -> System.loadLibrary("dir/library"));
    raises(NullPointerException.class, () -> System.loadLibrary(null));
    Finding l = new Finding();
    Class<?> user = l.loadClass("LibrariesThatAreNotThere$User");
    raises(error, () -> call(user, "load", "known"));
    raises(error, () -> call(user, "load", "unknown"));
    equal(List.of("known", "unknown"), l.libraries);
    that(System.mapLibraryName("x").contains("x"), "mapped name");
  }
}
