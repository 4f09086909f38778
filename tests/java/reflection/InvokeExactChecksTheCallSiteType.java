// WrongMethodTypeException, conversions of invoke and asType, and exceptions
// out of handles (JLS 15.12.3, MethodHandle).
import java.lang.invoke.*;
import java.util.*;

public class InvokeExactChecksTheCallSiteType {
  static int add(int a, int b) { return a + b; }
  static Object obj(Object o) { return o; }
  static long sum(String s, long... l) { return s.length() + Arrays.stream(l).sum(); }
  static void fail(String s) throws Exception { throw new Exception(s); }
  static void nothing() { }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    }
  }

  static MethodHandle h(String name) throws Exception {
    for (var m : InvokeExactChecksTheCallSiteType.class.getDeclaredMethods())
      if (m.getName().equals(name)) return MethodHandles.lookup().unreflect(m);
    throw new NoSuchMethodException(name);
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle add = h("add"), obj = h("obj"), sum = h("sum"), nothing = h("nothing");
    t(() -> (int) add.invokeExact(1, 2));
    t(() -> (long) add.invokeExact(1, 2));
    t(() -> add.invokeExact(1, 2));
    t(() -> (int) add.invokeExact(1));
    t(() -> (int) add.invokeExact((Integer) 1, 2));
    t(() -> (long) add.invoke((byte) 1, 'a'));
    t(() -> add.invoke(1, (Integer) 2));
    t(() -> add.invoke((Object) 1, (Object) 'b'));
    t(() -> add.invoke(1L, 2));
    t(() -> add.invoke("s", 2));
    t(() -> add.invoke((Object) "s", 2));
    t(() -> add.invoke((Object) null, 2));
    t(() -> (String) obj.invoke("s"));
    t(() -> (String) obj.invoke(5));
    t(() -> (int) obj.invoke(5));
    t(() -> (int) obj.invoke((Object) null));
    t(() -> { obj.invoke(5); return "dropped"; });
    t(() -> nothing.invoke());
    t(() -> (int) nothing.invoke());
    t(() -> sum.isVarargsCollector() + " " + sum.invoke("abc", 1, 2L, 'c'));
    t(() -> sum.invoke("abc"));
    t(() -> sum.invoke("abc", new long[]{5}));
    t(() -> sum.asFixedArity().invoke("abc", 5L));
    t(() -> sum.asType(MethodType.genericMethodType(3)).invoke("a", 1L, 2));
    t(() -> h("fail").invoke("thrown"));
    t(() -> add.invokeWithArguments(3, 4));
    t(() -> add.invokeWithArguments(List.of(3)));
    t(() -> sum.invokeWithArguments("four", 1, 2, 3));
    t(() -> add.asType(MethodType.methodType(void.class, String.class, int.class)));
    t(() -> add.asType(MethodType.methodType(double.class, short.class, Integer.class)).invoke((short) 1, 2));
    t(() -> add.asSpreader(Object[].class, 2).invoke(new Object[]{8, 9}));
    t(() -> add.asSpreader(Object[].class, 2).invoke(new Object[]{8}));
    t(() -> add.asSpreader(int[].class, 2).invoke(new int[]{8, 1}));
    t(() -> obj.asCollector(Object[].class, 3).type());
    t(() -> { MethodHandle none = null; return none.invoke(1); });
    t(() -> add + " " + add.type() + " " + add.type().toMethodDescriptorString());
    t(() -> MethodHandle.class.getMethod("invokeExact", Object[].class).invoke(add, (Object) new Object[0]));
  }
}
// -- exit 0
// -- stdout
// 3
// java.lang.invoke.WrongMethodTypeException: expected (int,int)int but found (int,int)long
// java.lang.invoke.WrongMethodTypeException: expected (int,int)int but found (int,int)Object
// java.lang.invoke.WrongMethodTypeException: expected (int,int)int but found (int)int
// java.lang.invoke.WrongMethodTypeException: expected (int,int)int but found (Integer,int)int
// 98
// 3
// 99
// java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(int,int)int to (long,int)Object
// java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(int,int)int to (String,int)Object
// java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Number (java.lang.String and java.lang.Number are in module java.base of loader 'bootstrap')
// java.lang.NullPointerException: Cannot invoke "java.lang.Number.intValue()" because the return value of "sun.invoke.util.ValueConversions.primitiveConversion(sun.invoke.util.Wrapper, Object, boolean)" is null
// s
// java.lang.ClassCastException: Cannot cast java.lang.Integer to java.lang.String
// 5
// java.lang.NullPointerException: Cannot invoke "java.lang.Number.intValue()" because the return value of "sun.invoke.util.ValueConversions.primitiveConversion(sun.invoke.util.Wrapper, Object, boolean)" is null
// dropped
// null
// 0
// true 105
// 3
// 8
// java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(String,long[])long to (String,long)Object
// 4
// java.lang.Exception: thrown
// 7
// java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(int,int)int to (Object)Object
// 10
// java.lang.invoke.WrongMethodTypeException: cannot convert MethodHandle(int,int)int to (String,int)void
// 3.0
// 17
// java.lang.IllegalArgumentException: array is not of length 2
// 9
// (Object,Object,Object)Object
// java.lang.NullPointerException: Cannot invoke "java.lang.invoke.MethodHandle.invoke(int)" because "none" is null
// MethodHandle(int,int)int (int,int)int (II)I
// java.lang.reflect.InvocationTargetException: null
