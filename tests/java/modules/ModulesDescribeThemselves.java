// Module and ModuleDescriptor queries of named and unnamed modules.
import java.lang.module.*;
import java.util.*;
import java.util.stream.*;

public class ModulesDescribeThemselves {
  public static void main(String[] args) throws Exception {
    Module base = Object.class.getModule(), mine =
        ModulesDescribeThemselves.class.getModule();
    Module sql = ModuleLayer.boot().findModule("java.sql").get();
    System.out.println(base + " " + mine.isNamed() + " " + mine.getName() + " "
        + mine.getDescriptor() + " " + sql.getName());
    System.out.println(base.isExported("java.util") + " " +
        base.isExported("sun.misc.X")
        + " " + base.isExported("jdk.internal.misc") + " "
        + base.isExported("jdk.internal.misc", sql) + " " +
            base.isOpen("java.lang") + " "
        + base.isOpen("java.util", mine) + " " + mine.isExported(""));
    System.out.println(mine.canRead(sql) + " " + sql.canRead(mine) + " " +
        sql.canRead(base)
        + " " + base.canRead(sql));
    System.out.println(sql.getDescriptor().requires().stream()
        .map(r -> r.modifiers() + ":"
        + r.name()).sorted().toList());
    System.out.println(sql.getDescriptor().exports().stream()
        .map(Object::toString).sorted()
        .toList() + " " + sql.getDescriptor().uses() + " "
        + sql.getDescriptor().isOpen() + " " + sql.getDescriptor()
            .isAutomatic());
    System.out.println(base.getPackages().contains("java.lang.ref") + " "
        + base.getLayer().equals(ModuleLayer.boot()) + " " + mine.getLayer() +
            " "
        + base.getClassLoader() + " " + (sql.getClassLoader()
        == ClassLoader.getPlatformClassLoader()));
    System.out.println(mine.addReads(sql) == mine);
    try {
      base.addExports("jdk.internal.misc", mine);
    } catch (IllegalCallerException e) {
      System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@"));
    }
    try {
      Class.forName("jdk.internal.misc.Unsafe").getMethod("getUnsafe")
          .invoke(null);
    } catch (IllegalAccessException e) {
      System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@"));
    }
    try {
      var f = String.class.getDeclaredField("value");
      f.setAccessible(true);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@"));
    }
    ModuleDescriptor d = ModuleDescriptor.newModule("m.n").requires("java.base")
        .exports("p").opens("q", Set.of("x.y")).packages(Set.of("r"))
            .version("1.2")
        .build();
    System.out.println(d + " " + new TreeSet<>(d.packages()) + " " +
        d.toNameAndVersion());
    for (String bad : new String[] {"", "1a", "a..b", "a.class"}) {
      try {
        ModuleDescriptor.newModule(bad);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(ModuleDescriptor.Version.parse("1.10").compareTo(
        ModuleDescriptor.Version.parse("1.9")) + " "
        + Class.forName(base, "java.util.List") + " " + Class.forName(sql,
            "java.util.List"));
    System.out.println(ModuleFinder.ofSystem().find("java.logging").isPresent()
        + " "
        + ModuleLayer.boot().configuration().findModule("java.base").get()
            .reads().size());
    try (var in = base.getResourceAsStream("java/lang/Object.class")) {
      System.out.println(in.read() == 0xca);
    }
    System.out.println(Object.class.getPackage() + " " +
        Object.class.getPackageName() + " "
        + int[].class.getModule().getName() + " "
        + ModulesDescribeThemselves.class.getPackageName().isEmpty());
  }
}
// -- exit 0
// -- stdout
// module java.base false null null java.sql
// true false false false false false true
// true false true false
// [[MANDATED]:java.base, [TRANSITIVE]:java.logging, [TRANSITIVE]:java.transaction.xa, [TRANSITIVE]:java.xml]
// [java.sql, javax.sql] [java.sql.Driver] false false
// true true null null true
// true
// unnamed module @ != module java.base
// class ModulesDescribeThemselves cannot access class jdk.internal.misc.Unsafe (in module java.base) because module java.base does not export jdk.internal.misc to unnamed module @
// Unable to make field private final byte[] java.lang.String.value accessible: module java.base does not "opens java.lang" to unnamed module @
// module { name: m.n@1.2, [java.base], exports: [p], opens: [q to [x.y]] } [p, q, r] m.n@1.2
// : Invalid module name: '' is not a Java identifier
// 1a: Invalid module name: '1a' is not a Java identifier
// a..b: Invalid module name: '' is not a Java identifier
// a.class: Invalid module name: 'class' is not a Java identifier
// 1 interface java.util.List null
// true 0
// true
// package java.lang java.lang java.base true
