// The combinators of java.lang.invoke.MethodHandles.
import java.lang.invoke.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.methodType;

public class MethodHandlesCombine {
  static String cat(String a, Object b, int c) { return a + b + c; }
  static boolean neg(int i) { return i < 0; }
  static int twice(int i) { return i * 2; }
  static int boom(int i) { throw new IllegalStateException("boom" + i); }
  static int caught(IllegalStateException e, int i) { return -i; }
  static int after(Throwable t, int r, int i) { System.out.println("after " + t + " " + r); return r + 1; }
  static int step(int acc, int i) { return acc * 10 + i; }
  static boolean less(int acc, int limit) { return acc < limit; }
  static void log(Object o) { System.out.println("log " + o); }

  static MethodHandle h(String n) throws Exception {
    for (var m : MethodHandlesCombine.class.getDeclaredMethods())
      if (m.getName().equals(n)) return lookup().unreflect(m);
    throw new NoSuchMethodException(n);
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle cat = h("cat"), twice = h("twice"), neg = h("neg"), boom = h("boom");
    System.out.println(insertArguments(cat, 1, "mid", 7).invoke("a"));
    System.out.println(dropArguments(twice, 0, String.class, long.class).invoke("x", 1L, 21));
    System.out.println(permuteArguments(h("step"), methodType(int.class, String.class, int.class), 1, 1).invoke("p", 5));
    System.out.println(filterArguments(cat, 2, twice).invoke("f", null, 4));
    System.out.println(filterReturnValue(twice, twice).invoke(3));
    System.out.println(foldArguments(dropArguments(twice, 1, String.class), 0, constant(int.class, 50)).invoke("q"));
    System.out.println(guardWithTest(neg, twice, identity(int.class)).invoke(-4));
    System.out.println(guardWithTest(neg, twice, identity(int.class)).invoke(4));
    System.out.println(catchException(boom, IllegalStateException.class, h("caught")).invoke(6));
    System.out.println(tryFinally(twice, h("after")).invoke(10));
    try {
      int r = (int) tryFinally(boom, h("after")).invoke(11);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(collectArguments(cat, 0, constant(String.class, "col")).invoke('x', 1));
    System.out.println(arrayElementGetter(int[].class).invoke(new int[]{4, 5}, 1));
    int[] a = new int[2];
    arrayElementSetter(int[].class).invoke(a, 1, 9);
    System.out.println(a[1] + " " + arrayLength(int[].class).invoke(a) + " "
      + ((long[]) arrayConstructor(long[].class).invoke(3)).length);
    System.out.println(countedLoop(constant(int.class, 4), constant(int.class, 0), h("step")).invoke());
    System.out.println(whileLoop(constant(int.class, 3), insertArguments(h("less"), 1, 100), twice).invoke());
    System.out.println(zero(long.class).invoke() + " " + empty(methodType(String.class, int.class)).invoke(1));
    System.out.println(explicitCastArguments(twice, methodType(byte.class, long.class)).invoke((1L << 32) + 100));
    System.out.println(spreadInvoker(cat.type(), 1).invoke(cat, "s", new Object[]{"t", 3}));
    System.out.println(exactInvoker(twice.type()).invoke(twice, 6) + " " + invoker(twice.type()).invoke(twice, (short) 7));
    MethodHandle print = filterReturnValue(twice, h("log").asType(methodType(void.class, int.class)));
    print.invoke(33);
    System.out.println(throwException(int.class, Exception.class).type() + " " + dropReturn(twice).type());
    System.out.println(varHandleInvoker(VarHandle.AccessMode.GET, methodType(int.class)).type());
    MethodHandle sw = tableSwitch(dropArguments(constant(String.class, "def"), 0, int.class),
      dropArguments(constant(String.class, "zero"), 0, int.class), dropArguments(constant(String.class, "one"), 0, int.class));
    System.out.println("" + sw.invoke(0) + sw.invoke(1) + sw.invoke(2) + sw.invoke(-1));
    MethodHandle sum = iteratedLoop(null, constant(int.class, 0), h("plus"));
    System.out.println(sum.invoke(List.of(1, 2, 3)));
    Runnable r = MethodHandleProxies.asInterfaceInstance(Runnable.class, insertArguments(h("log"), 0, "proxied"));
    r.run();
    try {
      filterArguments(twice, 0, cat);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    MutableCallSite site = new MutableCallSite(twice);
    MethodHandle dyn = site.dynamicInvoker();
    System.out.print(dyn.invoke(5) + " ");
    site.setTarget(identity(int.class));
    System.out.println(dyn.invoke(5));
  }

  static int plus(int acc, Integer i) { return acc + i; }
}
// -- exit 0
// -- stdout
// amid7
// 42
// 55
// fnull8
// 12
// 100
// -8
// 4
// -6
// after null 20
// 21
// after java.lang.IllegalStateException: boom11 0
// boom11
// colx1
// 5
// 9 2 3
// 123
// 192
// 0 null
// -56
// st3
// 12 14
// log 66
// (Exception)int (int)void
// (VarHandle)int
// zeroonedefdef
// 6
// log proxied
// target and filter types do not match: (int)int, (String,Object,int)String
// 10 5
