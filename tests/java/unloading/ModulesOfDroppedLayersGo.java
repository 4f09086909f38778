// A layer, its loader and its modules go when nothing refers to them, though
// a module that stays reads them and exports to them (java.lang.ModuleLayer).
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class ModulesOfDroppedLayersGo {
  static class Empty extends ModuleReference {
    Empty(ModuleDescriptor d) { super(d, URI.create("none:" + d.name())); }
    @Override public ModuleReader open() {
      return new ModuleReader() {
        public Optional<URI> find(String n) { return Optional.empty(); }
        public java.util.stream.Stream<String> list() { return java.util.stream.Stream.empty(); }
        public void close() {}
      };
    }
  }

  static ModuleLayer.Controller layer(String name, String... packages) {
    ModuleDescriptor d = ModuleDescriptor.newModule(name).packages(Set.of(packages)).build();
    ModuleReference ref = new Empty(d);
    ModuleFinder finder = new ModuleFinder() {
      public Optional<ModuleReference> find(String n) { return n.equals(name) ? Optional.of(ref) : Optional.empty(); }
      public Set<ModuleReference> findAll() { return Set.of(ref); }
    };
    ModuleLayer boot = ModuleLayer.boot();
    Configuration cf = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of(name));
    return ModuleLayer.defineModulesWithOneLoader(cf, List.of(boot), null);
  }

  static ModuleLayer.Controller stays = layer("stays", "stays.inside");
  static Module staying = stays.layer().findModule("stays").get();

  static WeakReference<?>[] use(int round) {
    ModuleLayer.Controller c = layer("goes", "goes.inside");
    Module going = c.layer().findModule("goes").get();
    System.out.print(staying.canRead(going) + " " + staying.isExported("stays.inside", going));
    stays.addReads(staying, going);
    stays.addExports(staying, "stays.inside", going);
    c.addReads(going, staying);
    c.addOpens(going, "goes.inside", staying);
    System.out.print(", " + staying.canRead(going) + " " + staying.isExported("stays.inside", going)
        + " " + going.isOpen("goes.inside", staying));
    return new WeakReference<?>[] {new WeakReference<>(going), new WeakReference<>(going.getClassLoader()),
      new WeakReference<>(c.layer())};
  }

  static String alive(WeakReference<?>[] w) {
    String s = "";
    for (WeakReference<?> r : w) s += r.get() != null ? "1" : "0";
    return s;
  }

  public static void main(String[] args) throws Exception {
    for (int round = 0; round < 3; round++) {
      WeakReference<?>[] w = use(round);
      for (int i = 0; i < 100 && !alive(w).equals("000"); i++) {
        System.gc();
        Thread.sleep(1);
      }
      System.out.println(", " + alive(w));
    }
    System.out.println(staying.canRead(Object.class.getModule()));
  }
}
// -- exit 0
// -- stdout
// false false, true true true, 000
// false false, true true true, 000
// false false, true true true, 000
// true
