// getPackage gives one Package for each package of a loader, null for arrays
// and primitives; a default package has an empty name.
import static conformance.Check.*;

public class PackagesOfClasses {
  class Inner {}

  public static void main(String[] args) {
    Package own = PackagesOfClasses.class.getPackage();
    equal("", own.getName());
    same(own, Inner.class.getPackage());
    same(own, PackagesOfClasses.class.getClassLoader().getDefinedPackage(""));
    equal("", Inner.class.getPackageName());
    Package lang = String.class.getPackage();
    equal("java.lang", lang.getName());
    same(lang, Integer.class.getPackage());
    equal("package java.lang", lang.toString());
    equal(null, String[].class.getPackage());
    equal(null, int.class.getPackage());
    equal("java.util", java.util.Map.Entry.class.getPackage().getName());
    equal(null, PackagesOfClasses.class.getClassLoader()
        .getDefinedPackage("java.lang"));
    Runnable r = () -> {};
    same(own, r.getClass().getPackage());
    equal("", r.getClass().getPackageName());
  }
}
