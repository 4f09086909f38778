// Captured locals, outer instances, shadowing and nested captures
// (JLS 8.1.3, 15.9.4).
import java.util.*;
import java.util.function.*;

public class InnerClassesCaptureTheirSurroundings {
  int f = 1;
  class A {
    int f = 2;
    class B {
      int f = 3;
      String all() {
        return f + "" + A.this.f + InnerClassesCaptureTheirSurroundings.this.f++;
      }
    }
  }
  static class Holder {
    final Supplier<String> s;
    Holder(String p) { s = new Supplier<>() { public String get() { return p + this.getClass().isAnonymousClass(); } }; }
  }
  class Base { String who; Base(String w) { who = w + f; } }
  class Derived extends Base {
    Derived(InnerClassesCaptureTheirSurroundings o) { o.super("d"); }
  }

  List<IntSupplier> counters(int n) {
    List<IntSupplier> l = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int[] c = {i * 10};
      int k = i;
      class Counter implements IntSupplier {
        int calls = k;
        public int getAsInt() { return c[0]++ + calls++ + f; }
      }
      l.add(new Counter());
      l.add(() -> c[0] + k + f);
    }
    return l;
  }

  public static void main(String[] args) {
    var o = new InnerClassesCaptureTheirSurroundings();
    A.B b = o.new A().new B();
    System.out.println(b.all() + " " + b.all());
    for (IntSupplier s : o.counters(3)) System.out.print(s.getAsInt() + s.getAsInt() + " ");
    System.out.println();
    System.out.println(new Holder("p").s.get() + " " + o.new Derived(o).who);
    long w = 1L << 40; double d = .5; char c = 'x'; boolean z = true; String s = "s";
    Object all = new Object() {
      long own = w + 1;
      @Override public String toString() { return own + " " + d + c + z + s + args.length; }
    };
    System.out.println(all);
    try {
      InnerClassesCaptureTheirSurroundings none = null;
      none.new A();
    } catch (NullPointerException e) {
      System.out.println("no outer");
    }
    Function<Integer, Function<Integer, IntSupplier>> curry = x -> y -> () -> x * y + args.length;
    System.out.println(curry.apply(6).apply(7).getAsInt());
  }
}
// -- exit 0
// -- stdout
// 321 322
// 8 10 30 32 52 54 
// ptrue d3
// 1099511627777 0.5xtrues0
// no outer
// 42
