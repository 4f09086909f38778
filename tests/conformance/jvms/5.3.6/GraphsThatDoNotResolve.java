// A configuration needs every required module, no circle of requires, and at
// most one module that exports a package to each reader.
// raises: FindException ResolutionException
// also: jls 7.3
import conformance.Layers;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.util.List;
import java.util.Set;
import static conformance.Check.*;

public class GraphsThatDoNotResolve {
  static ModuleDescriptor.Builder module(String name) {
    return ModuleDescriptor.newModule(name);
  }

  static Configuration resolve(ModuleDescriptor... all) {
    return Layers.resolve(List.of(ModuleLayer.boot()), all);
  }

  public static void main(String[] args) {
    raises(FindException.class,
        () -> resolve(module("a").requires("none.such").build()));
    raises(ResolutionException.class,
        () -> resolve(module("a").requires("b").build(),
            module("b").requires("c").build(),
            module("c").requires("a").build()));
    ModuleDescriptor p1 = module("p1").exports("p").build();
    ModuleDescriptor p2 = module("p2").exports("p").build();
    raises(ResolutionException.class,
        () -> resolve(p1, p2, module("a").requires("p1").requires("p2").build()));
    raises(ResolutionException.class,
        () -> resolve(p1, module("a").requires("p1").packages(Set.of("p"))
            .build()));
    // Exported to others, or missing but static, they do no harm.
    ModuleDescriptor p3 =
        module("p3").exports("p", Set.of("someone")).build();
    Configuration c = resolve(p1, p3, module("a").requires("p1")
        .requires("p3").requires(Set.of(Modifier.STATIC), "absent").build());
    equal(3, c.modules().size());
    equal(true, c.findModule("a").get().reads()
        .contains(c.findModule("p1").get()));
    equal("java.base", c.findModule("java.base").get().name());
  }
}
