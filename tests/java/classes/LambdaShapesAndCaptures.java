// Lambdas and method references of every shape: captures, boxing, varargs,
// constructors, super, intersection types, serializable (JLS 15.13, 15.27).
import java.io.Serializable;
import java.util.*;
import java.util.function.*;

public class LambdaShapesAndCaptures {
  interface Tri<A, B, C, R> { R go(A a, B b, C c); }
  interface LongIn { double run(long l); }
  interface Marker { }
  static String var(Object... o) { return o.length + ""; }
  static int prim(int a, long b) { return (int) (a + b); }
  String inst(int n) { return "i" + n + this.k; }
  int k = 4;
  static class Sup { String hi() { return "sup"; } }
  static class Sub extends Sup {
    String hi() { return "sub"; }
    Supplier<String> up() { return super::hi; }
    Supplier<String> my() { return this::hi; }
  }

  public static void main(String[] args) throws Exception {
    int i = 5; long l = 1L << 35; double d = .25; String s = "cap"; byte b = -1; char c = 'c';
    float f = 1.5f; short sh = 7; boolean z = true; int[] arr = {1};
    Supplier<String> all = () -> i + " " + l + d + s + b + c + f + sh + z + arr[0]++;
    System.out.println(all.get() + " " + all.get());
    Tri<Integer, Long, Object, String> t1 = LambdaShapesAndCaptures::var;
    BiFunction<Integer, Integer, Object> bf = LambdaShapesAndCaptures::prim;
    LongIn li = x -> x / 2.0;
    LongIn lref = Math::sqrt;
    System.out.println(t1.go(1, 2L, "c") + " " + bf.apply(1, 2) + " " + li.run(5) + lref.run(16));
    var o = new LambdaShapesAndCaptures();
    IntFunction<String> bound = o::inst;
    BiFunction<LambdaShapesAndCaptures, Integer, String> unbound = LambdaShapesAndCaptures::inst;
    o.k = 9;
    System.out.println(bound.apply(1) + unbound.apply(o, 2));
    Supplier<List<String>> mk = ArrayList::new;
    IntFunction<int[][]> mkArr = int[][]::new;
    Function<String, Integer> parse = Integer::new;
    System.out.println(mk.get() + " " + mkArr.apply(3).length + parse.apply("12"));
    Sub sub = new Sub();
    System.out.println(sub.up().get() + sub.my().get());
    Runnable r = (Runnable & Serializable & Marker) () -> System.out.println("marked");
    r.run();
    System.out.println((r instanceof Marker) + " " + (r instanceof Serializable));
    Comparator<String> cmp = Comparator.comparing(String::length, Comparator.reverseOrder());
    List<String> list = new ArrayList<>(List.of("a", "ccc", "bb"));
    list.sort(cmp.thenComparing(Comparator.naturalOrder()));
    System.out.println(list);
    Supplier<Supplier<Supplier<Integer>>> nest = () -> () -> () -> i + arr[0];
    System.out.println(nest.get().get().get());
    Function<Object, String> cls = Object::toString;
    System.out.println(cls.apply(3) + ((Function<Integer, Integer>) x -> -x).apply(4));
    ToIntFunction<int[]> len = a -> a.length;
    Callable<Void> none = () -> null;
    System.out.println(len.applyAsInt(new int[7]) + " " + none.call());
    Supplier<Runnable> rec = new Supplier<>() {
      int n = 3;
      public Runnable get() { return n-- > 0 ? () -> get().run() : () -> System.out.println("end"); }
    };
    rec.get().run();
    UnaryOperator<String>[] ops = new UnaryOperator[]{(UnaryOperator<String>) String::trim,
      (UnaryOperator<String>) String::toUpperCase};
    String v = " x ";
    for (UnaryOperator<String> op : ops) v = op.apply(v);
    System.out.println(v);
    Set<Class<?>> kinds = new HashSet<>();
    for (int n = 0; n < 3; n++) {
      int m = n;
      kinds.add(((IntSupplier) () -> m).getClass());
      kinds.add(((IntSupplier) () -> 1).getClass());
    }
    System.out.println(kinds.size());
  }
  interface Callable<V> { V call() throws Exception; }
}
// -- exit 0
// -- stdout
// 5 343597383680.25cap-1c1.57true1 5 343597383680.25cap-1c1.57true2
// 3 3 2.54.0
// i19i29
// [] 312
// supsub
// marked
// true true
// [ccc, bb, a]
// 8
// 3-4
// 7 null
// end
// X
// 2
