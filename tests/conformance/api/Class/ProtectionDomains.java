// Every class has a protection domain; those of the bootstrap loader share one
// without code source, those of a loader have its code source.
import java.security.*;
import static conformance.Check.*;

public class ProtectionDomains {
  class Inner {}

  public static void main(String[] args) {
    ProtectionDomain own = ProtectionDomains.class.getProtectionDomain();
    same(own, Inner.class.getProtectionDomain());
    same(ProtectionDomains.class.getClassLoader(), own.getClassLoader());
    that(own.getCodeSource().getLocation().toString().startsWith("file:"),
        "a code source");
    ProtectionDomain boot = String.class.getProtectionDomain();
    equal(null, boot.getCodeSource());
    equal(null, boot.getClassLoader());
    that(boot.implies(new AllPermission()), "boot classes may everything");
    for (Class<?> c : new Class<?>[] {int.class, void.class, int[].class,
        String[].class, Runnable.class})
      same(boot, c.getProtectionDomain());
    Runnable r = () -> {};
    same(own, r.getClass().getProtectionDomain());
    Object proxy = java.lang.reflect.Proxy.newProxyInstance(
        ProtectionDomains.class.getClassLoader(),
        new Class<?>[] {Runnable.class}, (p, m, a) -> null);
    that(proxy.getClass().getProtectionDomain() != null, "of a proxy");
  }
}
