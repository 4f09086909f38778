// A hidden class that is not STRONG goes when nothing refers to it or its
// instances, though its loader stays; a STRONG one stays with its loader
// (java.lang.invoke.MethodHandles.Lookup, JLS 12.7).
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import java.lang.invoke.MethodType;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;

public class HiddenClassesGoByThemselves {
  private static String secret() { return "secret"; }

  public static class Template implements Supplier<Object> {
    static Object cache = new Object[1];
    static int made;
    public int number = ++made;
    public Object get() {
      ((Object[]) cache)[0] = this;
      return secret() + number + getClass().isHidden();
    }
    public static Object twice(Object x) { return x + "" + x; }
  }

  static ReferenceQueue<Object> queue = new ReferenceQueue<>();
  static WeakReference<Object> ref;
  static Object kept;

  interface Keep { Object of(MethodHandles.Lookup l) throws Throwable; }

  static void define(Keep k, ClassOption... options) throws Throwable {
    byte[] b;
    try (var in = HiddenClassesGoByThemselves.class.getResourceAsStream(
             "HiddenClassesGoByThemselves$Template.class")) {
      b = in.readAllBytes();
    }
    MethodHandles.Lookup l = MethodHandles.lookup().defineHiddenClass(b, true, options);
    ref = new WeakReference<>(l.lookupClass(), queue);
    kept = k.of(l);
  }

  static boolean gone() throws Exception {
    for (int i = 0; i < 100 && ref.get() != null; i++) {
      System.gc();
      Thread.sleep(1);
    }
    return ref.get() == null && queue.remove(1000) == ref;
  }

  static Object make(MethodHandles.Lookup l) throws Throwable {
    return l.lookupClass().getDeclaredConstructor().newInstance();
  }

  static void alive(String what, Object answer) {
    System.gc();
    System.out.println(what + answer + " alive " + (ref.get() != null));
  }

  // A nestmate of a hidden class: it needs its host.
  static Object mate(MethodHandles.Lookup host) throws Throwable {
    byte[] b;
    try (var in = HiddenClassesGoByThemselves.class.getResourceAsStream(
             "HiddenClassesGoByThemselves$Template.class")) {
      b = in.readAllBytes();
    }
    return make(host.defineHiddenClass(b, true, ClassOption.NESTMATE));
  }

  public static void main(String[] args) throws Throwable {
    define(l -> null);
    System.out.println("unused gone " + gone());
    define(l -> {
      ((Supplier<?>) make(l)).get();
      return null;
    }, ClassOption.NESTMATE);
    System.out.println("used gone " + gone());

    define(l -> make(l));
    alive("instance", "");
    System.out.println(Template.class.isInstance(kept) + " " + (kept instanceof Supplier));
    kept = null;
    System.out.println("gone " + gone());

    define(l -> l.lookupClass(), ClassOption.NESTMATE);
    alive("mirror ", ((Supplier<?>) ((Class<?>) kept).getDeclaredConstructor().newInstance()).get());
    kept = null;
    System.out.println("gone " + gone());

    define(l -> l.findStatic(l.lookupClass(), "twice", MethodType.methodType(Object.class, Object.class)));
    alive("handle", "");
    System.out.println((Object) ((MethodHandle) kept).invokeExact((Object) "ab"));
    kept = null;
    System.out.println("gone " + gone());

    define(l -> java.lang.reflect.Array.newInstance(l.lookupClass(), 2, 2));
    alive("array ", ((Object[]) kept).length);
    kept = null;
    System.out.println("gone " + gone());

    define(l -> mate(l));
    alive("mate", "");
    System.out.println(kept.getClass().getNestHost() == ref.get());
    kept = null;
    System.out.println("gone " + gone());

    define(l -> null, ClassOption.STRONG);
    alive("strong", "");
  }
}
// -- exit 0
// -- stdout
// unused gone true
// used gone true
// instance alive true
// false true
// gone true
// mirror secret1true alive true
// gone true
// handle alive true
// abab
// gone true
// array 2 alive true
// gone true
// mate alive true
// true
// gone true
// strong alive true
