// newInstance of abstract, enum, inner, throwing and inaccessible ones.
import java.lang.reflect.*;
import java.util.Arrays;

public class ConstructorsCheckWhatTheyMake {
  static abstract class Abs { public Abs() { } }
  enum E { A }
  class Inner { int k; Inner(int k) { this.k = k; } }
  static class Priv { private Priv() { } private Priv(long... l) { n = l.length; } int n; }
  static class Throws { Throws() throws Exception { throw new Exception("x"); } }
  interface I { }
  static class NoDefault { NoDefault(String s) { } }
  record R(int a, String b) { R { if (a < 0) throw new IllegalArgumentException("a"); } }
  static class Wide { String s; Wide(long l, double d, byte b, char c) {
    s = l + " " + d + " " + b + " " + c; } }

  interface Act { Object run() throws Exception; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Exception e) {
      System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@#")
        + (e.getCause() == null ? "" : " <- " + e.getCause()));
    }
  }

  public static void main(String[] args) throws Exception {
    t(() -> Abs.class.getConstructor().newInstance());
    t(() -> { Constructor<?> c = E.class.getDeclaredConstructors()[0];
      c.setAccessible(true); return c.newInstance("B", 1); });
    t(() -> { Constructor<Inner> c = Inner.class.getDeclaredConstructor(
        ConstructorsCheckWhatTheyMake.class, int.class);
      return c.newInstance(new ConstructorsCheckWhatTheyMake(), 5).k; });
    t(() -> Inner.class.getDeclaredConstructor(int.class));
    t(() -> Priv.class.getDeclaredConstructor(long[].class)
      .newInstance(new long[]{1, 2}).n);
    t(() -> Priv.class.getConstructor());
    t(() -> Throws.class.getDeclaredConstructor().newInstance());
    t(() -> Throws.class.newInstance());
    t(() -> I.class.getDeclaredConstructor());
    t(() -> I.class.newInstance());
    t(() -> int.class.newInstance());
    t(() -> int[].class.newInstance());
    t(() -> NoDefault.class.newInstance());
    t(() -> NoDefault.class.getDeclaredConstructor(String.class).newInstance(5));
    t(() -> NoDefault.class.getDeclaredConstructor(String.class).newInstance());
    t(() -> R.class.getDeclaredConstructor(int.class, String.class)
      .newInstance(1, null));
    t(() -> R.class.getDeclaredConstructor(int.class, String.class)
      .newInstance(-1, null));
    t(() -> Wide.class.getDeclaredConstructors()[0]
      .newInstance('a', 5f, (byte) 7, 'c').equals(null));
    t(() -> ((Wide) Wide.class.getDeclaredConstructors()[0]
      .newInstance((byte) -1, 1L << 40, (byte) 7, 'c')).s);
    t(() -> Wide.class.getDeclaredConstructors()[0].newInstance(1, 2, 3, 'c'));
    t(() -> { Constructor<?> c = Class.class.getDeclaredConstructors()[0];
      c.setAccessible(true); return c; });
    t(() -> { Constructor<?> c = String.class.getDeclaredConstructor(
        char[].class, int.class, int.class, Void.class);
      return c.newInstance(new char[2], 0, 1, null); });
  }
}
// -- exit 0
// -- stdout
// java.lang.InstantiationException
// java.lang.IllegalArgumentException: Cannot reflectively create enum objects
// 5
// java.lang.NoSuchMethodException: ConstructorsCheckWhatTheyMake$Inner.<init>(int)
// 2
// java.lang.NoSuchMethodException: ConstructorsCheckWhatTheyMake$Priv.<init>()
// java.lang.reflect.InvocationTargetException <- java.lang.Exception: x
// java.lang.Exception: x
// java.lang.NoSuchMethodException: ConstructorsCheckWhatTheyMake$I.<init>()
// java.lang.InstantiationException: ConstructorsCheckWhatTheyMake$I <- java.lang.NoSuchMethodException: ConstructorsCheckWhatTheyMake$I.<init>()
// java.lang.InstantiationException: int <- java.lang.NoSuchMethodException: int.<init>()
// java.lang.InstantiationException: [I <- java.lang.NoSuchMethodException: [I.<init>()
// java.lang.InstantiationException: ConstructorsCheckWhatTheyMake$NoDefault <- java.lang.NoSuchMethodException: ConstructorsCheckWhatTheyMake$NoDefault.<init>()
// java.lang.IllegalArgumentException: argument type mismatch
// java.lang.IllegalArgumentException: wrong number of arguments
// R[a=1, b=null]
// java.lang.reflect.InvocationTargetException <- java.lang.IllegalArgumentException: a
// false
// -1 1.099511627776E12 7 c
// java.lang.IllegalArgumentException: argument type mismatch
// java.lang.reflect.InaccessibleObjectException: Unable to make private java.lang.Class(java.lang.ClassLoader,java.lang.Class) accessible: module java.base does not "opens java.lang" to unnamed module @#
// java.lang.IllegalAccessException: class ConstructorsCheckWhatTheyMake cannot access a member of class java.lang.String (in module java.base) with modifiers ""
