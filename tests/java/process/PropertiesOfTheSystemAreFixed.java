// System properties and environment that every run has.
// options: -Dmy.key=value -Dempty -Dwith=a=b
import java.util.*;

public class PropertiesOfTheSystemAreFixed {
  public static void main(String[] args) {
    for (String k : new String[] {"java.version", "java.specification.version",
        "java.vm.specification.version", "java.class.version", "file.separator",
        "path.separator", "os.name", "user.dir", "my.key", "empty", "with",
        "java.specification.name", "java.vendor.url.bug", "no.such",
        "java.vm.specification.name", "java.specification.vendor"}) {
      String v = System.getProperty(k);
      if (k.equals("java.version")) v = v.substring(0, 3);
      if (k.equals("user.dir")) v = "" + v.startsWith("/");
      System.out.println(k + "=" + v);
    }
    System.out.println(System.lineSeparator().equals("\n") + " "
        + System.getProperty("line.separator").length() + " "
        + System.getProperty("x", "default") + " " + System.getProperties()
        .containsKey("java.home"));
    System.out.println(System.setProperty("k", "1") + System.setProperty("k",
        "2")
        + System.clearProperty("k") + System.getProperty("k"));
    for (String bad : new String[] {"", null}) {
      try {
        System.getProperty(bad);
      } catch (IllegalArgumentException | NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(Integer.getInteger("my.key", 5) + " " +
        Boolean.getBoolean("empty"));
    System.out.println(System.getenv("PATH") != null);
    System.out.println(System.getenv().containsKey("PATH"));
    System.out.println(Runtime.version().feature() + " " +
        Runtime.Version.parse(
        "17.0.1+12").update());
    System.out.println(Runtime.getRuntime().availableProcessors() > 0);
    System.out.println(System.identityHashCode(null) + " " + args.length);
    Properties saved = System.getProperties();
    System.setProperties(null);
    System.out.println(System.getProperty("k") +
        System.getProperty("file.separator"));
    System.setProperties(saved);
    System.out.println(System.getSecurityManager());
  }
}
// -- exit 0
// -- stdout
// java.version=17.
// java.specification.version=17
// java.vm.specification.version=17
// java.class.version=61.0
// file.separator=/
// path.separator=:
// os.name=Linux
// user.dir=true
// my.key=value
// empty=
// with=a=b
// java.specification.name=Java Platform API Specification
// java.vendor.url.bug=https://bugs.debian.org/openjdk-17
// no.such=null
// java.vm.specification.name=Java Virtual Machine Specification
// java.specification.vendor=Oracle Corporation
// true 1 default true
// null12null
// key can't be empty
// key can't be null
// 5 false
// true
// true
// 17 1
// true
// 0 0
// null/
// null
