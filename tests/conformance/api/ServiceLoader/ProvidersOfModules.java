// Services of the platform's modules are found through their declarations;
// failing providers do not end the iteration.
import java.nio.file.spi.FileSystemProvider;
import java.util.*;
import java.util.spi.ToolProvider;
import static conformance.Check.*;

public class ProvidersOfModules {
  public interface Unused {}

  public static void main(String[] args) {
    List<String> schemes = new ArrayList<>();
    for (FileSystemProvider p : ServiceLoader.load(FileSystemProvider.class,
        ClassLoader.getSystemClassLoader()))
      schemes.add(p.getScheme());
    that(schemes.contains("jar"), "jdk.zipfs: " + schemes);
    that(ToolProvider.findFirst("jar").isPresent(), "jar");
    that(ToolProvider.findFirst("no-such-tool").isEmpty(), "none");
    equal(0L, ServiceLoader.load(Unused.class).stream().count());
    ServiceLoader<ToolProvider> boot = ServiceLoader.load(ModuleLayer.boot(),
        ToolProvider.class);
    that(boot.stream().anyMatch(p -> p.type().getModule().isNamed()),
        "providers of the boot layer");
    raises(NullPointerException.class,
        () -> ServiceLoader.load((Class<?>) null));
    equal("java.util.ServiceLoader[ProvidersOfModules$Unused]",
        ServiceLoader.load(Unused.class).toString());
  }
}
