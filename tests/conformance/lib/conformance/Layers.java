package conformance;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Layers of modules that are nothing but descriptors: a loader that the test
 * hands over defines their classes.
 */
public final class Layers {
  private Layers() {}

  private static final class Reference extends ModuleReference {
    Reference(ModuleDescriptor descriptor) { super(descriptor, null); }

    @Override public ModuleReader open() {
      throw new UnsupportedOperationException();
    }
  }

  /** Finds just these modules. */
  public static ModuleFinder finder(ModuleDescriptor... modules) {
    final Map<String, ModuleReference> all =
        new HashMap<String, ModuleReference>();
    for (ModuleDescriptor d : modules) all.put(d.name(), new Reference(d));
    return new ModuleFinder() {
      @Override public Optional<ModuleReference> find(String name) {
        return Optional.ofNullable(all.get(name));
      }

      @Override public Set<ModuleReference> findAll() {
        return new HashSet<ModuleReference>(all.values());
      }
    };
  }

  /** A layer of all `modules` above `parents`, each with the loader said. */
  public static ModuleLayer.Controller define(List<ModuleLayer> parents,
      Function<String, ClassLoader> loaders, ModuleDescriptor... modules) {
    List<Configuration> above = new ArrayList<Configuration>();
    for (ModuleLayer p : parents) above.add(p.configuration());
    Set<String> names = new HashSet<String>();
    for (ModuleDescriptor d : modules) names.add(d.name());
    Configuration c = Configuration.resolve(finder(modules), above,
        ModuleFinder.of(), names);
    return ModuleLayer.defineModules(c, parents, loaders);
  }

  /** A layer above the boot layer, all of it in one loader. */
  public static ModuleLayer.Controller define(final ClassLoader loader,
      ModuleDescriptor... modules) {
    return define(Collections.singletonList(ModuleLayer.boot()),
        new Function<String, ClassLoader>() {
          @Override public ClassLoader apply(String module) { return loader; }
        }, modules);
  }
}
