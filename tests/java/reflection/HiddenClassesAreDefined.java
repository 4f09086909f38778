// Lookup.defineHiddenClass and defineClass: names, nests, class data, errors.
import java.lang.invoke.*;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.*;

public class HiddenClassesAreDefined {
  private static String secret() { return "secret"; }

  static class Template implements java.util.function.Supplier<String> {
    static int count;
    public String get() { return "got " + ++count + " " + getClass().isHidden(); }
  }

  static byte[] bytes(Class<?> c) throws Exception {
    try (var in = c.getResourceAsStream("/" + c.getName() + ".class")) {
      return in.readAllBytes();
    }
  }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + 
        (e.getMessage() + "").replaceAll("0x[0-9a-f]+|@[0-9a-f]+", "#"));
    }
  }

  public static void main(String[] args) throws Throwable {
    Lookup l = MethodHandles.lookup();
    byte[] b = bytes(Template.class);
    Lookup h1 = l.defineHiddenClass(b, true), h2 = l.defineHiddenClass(b, false);
    Class<?> c1 = h1.lookupClass(), c2 = h2.lookupClass();
    System.out.println((c1 == c2) + " " + c1.getName().replaceAll("/.*", "/#") + " "
      + c1.getPackageName());
    t(() -> c1.getSimpleName());
    t(() -> c1.getCanonicalName());
    var s1 = (java.util.function.Supplier<?>) c1.getDeclaredConstructor().newInstance();
    System.out.println(s1.get() + " " + s1.get());
    var s2 = (java.util.function.Supplier<?>) c2.getDeclaredConstructor().newInstance();
    System.out.println(s2.get() + " " + new Template().get());
    System.out.println(c1.isNestmateOf(HiddenClassesAreDefined.class) + " "
      + (c1.getNestHost() == c1));
    Class<?> mate = l.defineHiddenClass(b, true, Lookup.ClassOption.NESTMATE).lookupClass();
    System.out.println(mate.getNestHost() + " " + mate.isNestmateOf(Template.class));
    Lookup data = l.defineHiddenClassWithClassData(b, List.of("data", 5), true);
    System.out.println(MethodHandles.classData(data, "_", List.class) + " "
      + MethodHandles.classDataAt(data, "_", int.class, 1));
    t(() -> MethodHandles.classData(h1, "_", List.class));
    t(() -> MethodHandles.classData(data, "_", Integer.class));
    t(() -> Class.forName(c1.getName()));
    t(() -> c1.descriptorString().startsWith("LHiddenClassesAreDefined$Template.0x"));
    t(() -> c1.arrayType().getName().replaceAll("/.*", "/#"));
    t(() -> { byte[] bad = b.clone(); bad[0] = 0; return l.defineHiddenClass(bad, true); });
    t(() -> l.defineHiddenClass(bytes(String.class), true));
    t(() -> l.defineClass(b));
    t(() -> MethodHandles.publicLookup().defineHiddenClass(b, true));
    Object o = c1.getDeclaredConstructor().newInstance();
    t(() -> (Template) o);
    t(() -> new Throwable().getStackTrace().length);
  }
}
// -- exit 0
// -- stdout
// false HiddenClassesAreDefined$Template/# 
// java.lang.IncompatibleClassChangeError: HiddenClassesAreDefined and HiddenClassesAreDefined$Template/# disagree on InnerClasses attribute
// null
// got 1 true got 2 true
// got 1 true got 1 false
// false true
// class HiddenClassesAreDefined true
// [data, 5] 5
// null
// java.lang.ClassCastException: Cannot cast java.util.ImmutableCollections$List12 to java.lang.Integer
// java.lang.ClassNotFoundException: HiddenClassesAreDefined$Template/#
// true
// [LHiddenClassesAreDefined$Template/#
// java.lang.ClassFormatError: Incompatible magic value: 16693950
// java.lang.NullPointerException: Cannot invoke "java.io.InputStream.readAllBytes()" because "in" is null
// java.lang.LinkageError: loader 'app' attempted duplicate class definition for HiddenClassesAreDefined$Template. (HiddenClassesAreDefined$Template is in unnamed module of loader 'app')
// java.lang.IllegalAccessException: java.lang.Object/publicLookup does not have full privilege access
// java.lang.ClassCastException: class HiddenClassesAreDefined$Template/# cannot be cast to class HiddenClassesAreDefined$Template (HiddenClassesAreDefined$Template/# and HiddenClassesAreDefined$Template are in unnamed module of loader 'app')
// 3
