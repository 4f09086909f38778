// Named modules have descriptors, packages and layers; unnamed ones read and
// export all.
import java.lang.module.ModuleDescriptor;
import static conformance.Check.*;

public class ModulesDescribeThemselves {
  public static void main(String[] args) {
    Module base = Object.class.getModule(),
        own = ModulesDescribeThemselves.class.getModule();
    equal("java.base", base.getName());
    equal("module java.base", base.toString());
    that(base.isNamed() && !own.isNamed(), "named or not");
    that(own.toString().startsWith("unnamed module @"), own.toString());
    equal(null, own.getName());
    equal(null, own.getDescriptor());
    equal(null, own.getLayer());
    same(ModuleLayer.boot(), base.getLayer());
    same(base, ModuleLayer.boot().findModule("java.base").get());
    ModuleDescriptor d = base.getDescriptor();
    that(d.requires().isEmpty() && !d.isAutomatic() && !d.isOpen(), "base");
    that(base.getPackages().contains("jdk.internal.misc"), "packages");
    that(base.isExported("java.util")
        && !base.isExported("jdk.internal.misc")
        && !base.isOpen("java.lang") && !base.isExported("no.such"),
        "exports");
    that(own.isExported("any.thing") && own.isOpen("any.thing"),
        "the unnamed module exports all it has or not");
    that(own.canRead(base) && !base.canRead(own)
        && base.canRead(base), "reads");
    Module sql = ModuleLayer.boot().findModule("java.sql").get();
    that(sql.canRead(ModuleLayer.boot().findModule("java.logging").get()),
        "requires transitive");
    same(base, int.class.getModule());
    same(base, int[].class.getModule());
    same(own, ModulesDescribeThemselves[].class.getModule());
    equal(null, base.getClassLoader());
    that(base.canUse(java.nio.file.spi.FileSystemProvider.class), "uses");
    equal(0, own.getAnnotations().length);
  }
}
