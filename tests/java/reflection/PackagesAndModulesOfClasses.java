// Packages, modules, protection domains, resources and versions of classes.
import java.util.*;

public class PackagesAndModulesOfClasses {
  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[]{String.class, PackagesAndModulesOfClasses.class,
        java.sql.Date.class, int.class, String[].class, Map.Entry.class,
        PackagesAndModulesOfClasses[].class}) {
      Module m = c.getModule();
      System.out.println(c.getSimpleName() + " " + m.getName() + " " + m.isNamed() + " "
        + c.getPackageName() + " " + (c.getPackage() == null ? null : c.getPackage().getName()) + " "
        + (c.getClassLoader() == null ? "boot" : c.getClassLoader().getName()));
    }
    Module base = Object.class.getModule(), mine = PackagesAndModulesOfClasses.class.getModule();
    System.out.println(base.isExported("java.lang") + " " + base.isOpen("java.lang") + " "
      + base.isExported("jdk.internal.misc") + " " + base.isExported("jdk.internal.misc", mine) + " "
      + mine.canRead(base) + " " + base.canRead(mine) + " " + mine.isOpen("") + " "
      + base.getDescriptor().name() + base.getPackages().contains("java.util.stream"));
    System.out.println(ModuleLayer.boot().findModule("java.sql").isPresent() + " "
      + ModuleLayer.boot().findModule("no.such").isPresent() + " " + base.getLayer().equals(ModuleLayer.boot()));
    Package p = String.class.getPackage();
    System.out.println(p + " " + p.isSealed() + " " + p.getImplementationTitle());
    System.out.println(PackagesAndModulesOfClasses.class.getResource("PackagesAndModulesOfClasses.class") != null);
    System.out.println(Object.class.getResource("Object.class").getProtocol() + " "
      + Object.class.getResource("no.such"));
    try (var in = Object.class.getResourceAsStream("Object.class")) {
      System.out.println(Integer.toHexString(new java.io.DataInputStream(in).readInt()));
    }
    System.out.println(PackagesAndModulesOfClasses.class.getProtectionDomain().getCodeSource() != null);
    System.out.println(String.class.getProtectionDomain().getCodeSource());
  }
}
// -- exit 0
// -- stdout
// String java.base true java.lang java.lang boot
// PackagesAndModulesOfClasses null false   app
// Date java.sql true java.sql java.sql platform
// int java.base true java.lang null boot
// String[] java.base true java.lang null boot
// Entry java.base true java.util java.util boot
// PackagesAndModulesOfClasses[] null false  null app
// true false false false true false true java.basetrue
// true false true
// package java.lang true null
// true
// jrt null
// cafebabe
// true
// null
