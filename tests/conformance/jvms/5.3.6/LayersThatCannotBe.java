// A loader has a package in one module only: a second module with it, a class
// of it that is there already, or a package of java.* is a
// LayerInstantiationException.
// raises: LayerInstantiationException
import conformance.Layers;
import conformance.Loader;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import static conformance.Check.*;

public class LayersThatCannotBe {
  static ModuleDescriptor module(String name, String... packages) {
    return ModuleDescriptor.newModule(name).packages(Set.of(packages)).build();
  }

  public static void main(String[] args) throws Exception {
    Class<?> error = LayerInstantiationException.class;
    Loader l = new Loader();
    Layers.define(l, module("a", "p", "q"));
    raises(error, () -> Layers.define(l, module("b", "q")));
    raises(error, () -> Layers.define(l, module("a", "r")));
    raises(error, () -> Layers.define(new Loader(), module("a", "p"),
        module("b", "p")));
    raises(error, () -> Layers.define(new Loader(), module("a", "java.mine")));
    Loader own = new Loader("conformance.Load");
    same(own, own.loadClass("conformance.Load").getClassLoader());
    raises(error, () -> Layers.define(own, module("a", "conformance")));
    // Two loaders may have one package each; the failures left nothing.
    Loader one = new Loader(), two = new Loader();
    Layers.define(java.util.List.of(ModuleLayer.boot()),
        n -> n.equals("a") ? one : two, module("a", "p"), module("b", "p"));
    Layers.define(l, module("b", "r"));
    raises(IllegalArgumentException.class, () -> module("a", "not a name"));
    raises(IllegalArgumentException.class, () -> module("int", "p"));
  }
}
