package conformance;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Layers of modules that are descriptors and the test's own class files, be it
 * that the layer makes loaders or that the test hands them over.
 */
public final class Layers {
  private Layers() {}

  private static final class Reference extends ModuleReference {
    Reference(ModuleDescriptor descriptor) { super(descriptor, null); }

    @Override public ModuleReader open() { return new Reader(); }
  }

  /** Reads the files of the test whose thread made it. */
  private static final class Reader implements ModuleReader {
    private final ClassLoader test =
        Thread.currentThread().getContextClassLoader();

    @Override public Optional<URI> find(String name) throws IOException {
      URL url = test.getResource(name);
      try {
        return url == null ? Optional.<URI>empty() : Optional.of(url.toURI());
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }

    @Override public Stream<String> list() { return Stream.empty(); }

    @Override public void close() {}
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

  /** The configuration of all `modules` above `parents`. */
  public static Configuration resolve(List<ModuleLayer> parents,
      ModuleDescriptor... modules) {
    List<Configuration> above = new ArrayList<Configuration>();
    for (ModuleLayer p : parents) above.add(p.configuration());
    Set<String> names = new HashSet<String>();
    for (ModuleDescriptor d : modules) names.add(d.name());
    return Configuration.resolve(finder(modules), above, ModuleFinder.of(),
        names);
  }

  /** A layer of all `modules` above `parents`, each with the loader said. */
  public static ModuleLayer.Controller define(List<ModuleLayer> parents,
      Function<String, ClassLoader> loaders, ModuleDescriptor... modules) {
    return ModuleLayer.defineModules(resolve(parents, modules), parents,
        loaders);
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
