// invokeExact compares the call site's type with the handle's, arguments and
// result, and adapts nothing.
// raises: WrongMethodTypeException
// also: jvms 2.9.3
import java.lang.invoke.*;
import static conformance.Check.*;

public class InvokeExactWantsTheVeryType {
  static long f(int a, String b) { return a + b.length(); }
  static void v(Object o) {}

  static void wrong(String expected, String found, Body b) {
    equal("expected " + expected + " but found " + found,
        raises(WrongMethodTypeException.class, b).getMessage());
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = InvokeExactWantsTheVeryType.class;
    MethodHandle f = l.findStatic(own, "f",
        MethodType.methodType(long.class, int.class, String.class));
    MethodHandle v = l.findStatic(own, "v",
        MethodType.methodType(void.class, Object.class));
    equal(4L, (long) f.invokeExact(1, "abc"));
    String t = "(int,String)long";
    wrong(t, "(int,String)int", () -> { int r = (int) f.invokeExact(1, "a"); });
    wrong(t, "(int,String)void", () -> { f.invokeExact(1, "a"); });
    wrong(t, "(int,String)Object",
        () -> { Object r = f.invokeExact(1, "a"); });
    wrong(t, "(short,String)long",
        () -> { long r = (long) f.invokeExact((short) 1, "a"); });
    wrong(t, "(int,Object)long",
        () -> { long r = (long) f.invokeExact(1, (Object) "a"); });
    wrong(t, "(int,Void)long",
        () -> { long r = (long) f.invokeExact(1, null); });
    wrong(t, "(int)long", () -> { long r = (long) f.invokeExact(1); });
    wrong("(Object)void", "(String)void", () -> { v.invokeExact("s"); });
    v.invokeExact((Object) "s");
    raises(NullPointerException.class,
        () -> ((MethodHandle) null).invokeExact());
  }
}
