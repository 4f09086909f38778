// Lambdas: no capture, locals of all types, this, nested, recursive (JLS
// 15.27).
import java.util.*;
import java.util.function.*;

public class LambdasCaptureEverything {
  int field = 1;
  static int statics = 100;

  interface Wide { String go(byte b, short s, char c, long l, float f, double
      d); }

  interface Generic<T extends Comparable<T>> { T pick(T a, T b); }

  interface Throwing<E extends Exception> { void run() throws E; }

  Supplier<Integer> capture() {
    int local = 10;
    return () -> {
      field++;
      Supplier<Integer> inner = () -> field + local + statics;
      return inner.get();
    };
  }

  class Inner {
    int field = 5;
    Supplier<Integer> both() {
      return () -> field + LambdasCaptureEverything.this.field;
    }
  }

  static <E extends Exception> void attempt(Throwing<E> t) throws E {
    t.run();
  }

  static Function<Integer, Integer> factorial;

  public static void main(String[] args) {
    LambdasCaptureEverything o = new LambdasCaptureEverything();
    Supplier<Integer> s = o.capture();
    System.out.println(s.get() + " " + s.get() + " " + o.new Inner().both()
        .get());
    byte b = -1;
    short sh = -2;
    char c = 'c';
    long l = 1L << 40;
    float f = 1.5f;
    double d = -2.5;
    boolean z = true;
    int[] box = {0};
    Supplier<String> all = () -> b + "," + sh + "," + c + "," + l + "," + f +
        "," + d
        + "," + z + "," + box[0]++ + "," + args.length;
    System.out.println(all.get() + " " + all.get());
    Wide w = (b2, s2, c2, l2, f2, d2) -> b2 + s2 + c2 + l2 + f2 + d2 + "";
    System.out.println(w.go((byte) 1, (short) 2, 'a', 3, 4f, 5));
    Generic<String> g = (x, y) -> x.compareTo(y) < 0 ? x : y;
    System.out.println(g.pick("b", "a"));
    factorial = n -> n < 2 ? 1 : n * factorial.apply(n - 1);
    System.out.println(factorial.apply(10));
    Function<Integer, Function<Integer, Function<Integer, Integer>>> curry =
        x -> y -> v -> x * 100 + y * 10 + v;
    System.out.println(curry.apply(1).apply(2).apply(3));
    List<Runnable> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      list.add(() -> System.out.print(copy + " "));
    }
    list.forEach(Runnable::run);
    System.out.println();
    try {
      LambdasCaptureEverything.<java.io.IOException>attempt(() -> {
        throw new java.io.IOException("checked");
      });
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    Runnable first = null;
    for (int i = 0; i < 2; i++) {
      Runnable r = () -> { };
      if (first != null) System.out.println("same object " + (first == r));
      first = r;
    }
    Object cast = (Runnable & java.io.Serializable) () ->
        System.out.println("both");
    ((Runnable) cast).run();
    System.out.println(cast instanceof java.io.Serializable);
    System.out.println(first.getClass().isSynthetic() + " "
        + first.getClass().isHidden() + " " + first.getClass()
            .getInterfaces()[0]);
    Callback<Object> widened = x -> "got " + x;
    System.out.println(widened.call(1));
    BiFunction<Integer, Integer, Integer> unboxed = (x, y) -> x - y;
    IntBinaryOperator prim = (x, y) -> unboxed.apply(x, y);
    System.out.println(prim.applyAsInt(5, 3));
  }

  interface Callback<T> {
    Object call(T t);
    default Callback<T> twice() { return x -> call((T) call(x)); }
  }
}
// -- exit 0
// -- stdout
// 112 113 8
// -1,-2,c,1099511627776,1.5,-2.5,true,0,0 -1,-2,c,1099511627776,1.5,-2.5,true,1,0
// 112.0
// a
// 3628800
// 123
// 0 1 2 
// checked
// same object true
// both
// true
// true true interface java.lang.Runnable
// got 1
// 2
