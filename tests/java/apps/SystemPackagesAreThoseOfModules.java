// Package.getPackages() has no hole for the package of a dynamic module that
// a proxy of the boot loader lives in; the package is found as the class's.
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;

public class SystemPackagesAreThoseOfModules {
  public static void main(String[] args) {
    Object proxy = Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (p, m, a) -> null);
    System.out.println(proxy.getClass().getClassLoader() + " " + proxy.getClass().getModule().isNamed());
    Package[] all = Package.getPackages();
    System.out.println(Arrays.stream(all).filter(Objects::isNull).count());
    System.out.println(Arrays.stream(all).anyMatch(p -> p.getName().equals("java.lang")));
    System.out.println(Arrays.stream(all).anyMatch(p -> p.getName().contains("proxy")));
    System.out.println(Arrays.stream(all).distinct().count() == all.length);
    System.out.println(proxy.getClass().getPackage() == null);
    System.out.println(Package.getPackage("java.util").getImplementationTitle());
  }
}
// -- exit 0
// -- stdout
// null true
// 0
// true
// false
// true
// true
// null
