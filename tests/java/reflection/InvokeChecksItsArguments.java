// Method.invoke and Constructor.newInstance check, widen, select and wrap.
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class InvokeChecksItsArguments {
  public static class P {
    public int f(int a, String b) { return a; }
    public static long wide(long x, double y) { return x + (long) y; }
    public char letter() { return 'p'; }
    public void nothing() {}
    public P() {}
    public P(int x) { if (x < 0) throw new IllegalStateException("negative"); }
  }

  public static class Q extends P {
    @Override public char letter() { return 'q'; }
  }

  public static class Failing {
    static { if (true) throw new RuntimeException("not ready"); }
    public static void run() {}
  }

  static void call(Method m, Object on, Object... args) {
    try {
      System.out.println(m.invoke(on, args));
    } catch (InvocationTargetException e) {
      System.out.println("wrapped " + e.getCause());
    } catch (Throwable e) {
      System.out.println(e);
      StackTraceElement top = e.getStackTrace()[0];
      if (e instanceof IllegalArgumentException) System.out.println("  " + top);
    }
  }

  static void make(Constructor<?> c, Object... args) {
    try {
      System.out.println(c.newInstance(args).getClass());
    } catch (InvocationTargetException e) {
      System.out.println("wrapped " + e.getCause());
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Method f = P.class.getMethod("f", int.class, String.class);
    Method wide = P.class.getMethod("wide", long.class, double.class);
    P p = new P();
    call(f, p, 1, "x");
    call(f, p, 'c', null);
    call(f, p, (short) 4, "x");
    call(f, "not a P", 1, "x");
    call(f, p, 1);
    call(f, p, 1L, "x");
    call(f, p, null, "x");
    call(f, p, "x", "x");
    call(f, p, 1, 2);
    call(wide, null, (byte) 5, 2.5f);
    call(wide, null, 'a', 1L);
    call(wide, null, 5f, 1);
    call(wide, null, true, 1);
    call(wide, null);
    call(P.class.getMethod("letter"), new Q());
    call(P.class.getMethod("nothing"), p);
    call(Failing.class.getMethod("run"), null);
    call(Failing.class.getMethod("run"), null);
    call(MethodHandle.class.getMethod("invokeExact", Object[].class),
         MethodHandles.constant(int.class, 5), (Object) new Object[0]);
    make(P.class.getConstructor(int.class), 1);
    make(P.class.getConstructor(int.class), -1);
    make(P.class.getConstructor(int.class), "x");
    make(P.class.getConstructor(int.class));
    make(Q.class.getConstructor());
  }
}
// -- exit 0
// -- stdout
// 1
// 99
// 4
// java.lang.IllegalArgumentException: object is not an instance of declaring class
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: wrong number of arguments
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: argument type mismatch
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: argument type mismatch
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: argument type mismatch
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// 7
// 98
// java.lang.IllegalArgumentException: argument type mismatch
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: argument type mismatch
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// java.lang.IllegalArgumentException: wrong number of arguments
//   java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
// q
// null
// java.lang.ExceptionInInitializerError
// java.lang.NoClassDefFoundError: Could not initialize class InvokeChecksItsArguments$Failing
// wrapped java.lang.UnsupportedOperationException: MethodHandle.invokeExact cannot be invoked reflectively
// class InvokeChecksItsArguments$P
// wrapped java.lang.IllegalStateException: negative
// java.lang.IllegalArgumentException: argument type mismatch
// java.lang.IllegalArgumentException: wrong number of arguments
// class InvokeChecksItsArguments$Q
