// The loaders of the machine: application, platform and bootstrap; names,
// parents and the loader of each module's classes.
import static conformance.Check.*;

public class ParentsAndNames {
  public static void main(String[] args) throws Exception {
    ClassLoader app = ClassLoader.getSystemClassLoader();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    equal("app", app.getName());
    equal("platform", platform.getName());
    same(platform, app.getParent());
    equal(null, platform.getParent());
    equal(null, String.class.getClassLoader());
    same(platform, Class.forName("java.sql.Date").getClassLoader());
    ClassLoader named = new ClassLoader("my loader", app) {};
    equal("my loader", named.getName());
    equal(null, new ClassLoader(app) {}.getName());
    raises(IllegalArgumentException.class, () -> new ClassLoader("", app) {});
    same(app, new ClassLoader() {}.getParent());
    that(named.getUnnamedModule() != app.getUnnamedModule()
        && !named.getUnnamedModule().isNamed(), "unnamed modules");
    raises(ClassNotFoundException.class,
        () -> platform.loadClass("conformance.Check"));
    raises(ClassNotFoundException.class,
        () -> app.loadClass("java.lang.NoSuch"));
    same(Object.class, new ClassLoader((ClassLoader) null) {}
        .loadClass("java.lang.Object"));
    raises(ClassNotFoundException.class, () -> new ClassLoader(
        (ClassLoader) null) {}.loadClass("conformance.Check"));
    same(Thread.currentThread().getContextClassLoader(),
        ParentsAndNames.class.getClassLoader());
    equal("jdk.internal.loader.ClassLoaders$AppClassLoader",
        app.getClass().getName());
  }
}
