// this(), super(), initialisers, exceptions that leave half-made objects,
// and final fields (JLS 12.5, 17.5).
import java.util.*;

public class ConstructorsRunInOrder {
  static List<String> log = new ArrayList<>();
  static int l(String s) { log.add(s); return log.size(); }

  static class A {
    final int a = l("A.a");
    { l("A block"); }
    A() { this(l("A arg")); l("A()"); }
    A(int n) { super(); l("A(int)"); virt(); }
    void virt() { l("A.virt"); }
  }
  static class B extends A {
    final int constant = 5;
    final int b = l("B.b");
    final String s;
    static B leaked;
    { l("B block"); }
    B() { super(); s = "s" + l("B()"); }
    B(boolean fail) {
      l("B(boolean)");
      s = null;
      if (fail) throw new IllegalStateException("half made");
    }
    @Override void virt() { l("B.virt " + constant + b + s); leaked = this; }
  }
  class Inner extends B {
    int k = ConstructorsRunInOrder.this.outer;
    @Override void virt() { l("Inner.virt " + ConstructorsRunInOrder.this.outer + k); }
  }
  int outer = 9;

  static void show() { System.out.println(log); log.clear(); }

  public static void main(String[] args) {
    new B();
    show();
    try {
      new B(true);
    } catch (IllegalStateException e) {
      l(e.getMessage() + (B.leaked.s == null) + B.leaked.b);
    }
    show();
    new ConstructorsRunInOrder().new Inner();
    show();
    new B(false) { int x = l("anon.x"); { l("anon block " + constant); } };
    show();
    int[] made = {0};
    try {
      new Object() { { made[0]++; if (made[0] > 0) throw new Error("block"); } };
    } catch (Error e) {
      System.out.println(e.getMessage() + made[0]);
    }
  }
}
// -- exit 0
// -- stdout
// [A arg, A.a, A block, A(int), B.virt 50null, A(), B.b, B block, B()]
// [A arg, A.a, A block, A(int), B.virt 50null, A(), B.b, B block, B(boolean), half madetrue7]
// [A arg, A.a, A block, A(int), Inner.virt 90, A(), B.b, B block, B()]
// [A arg, A.a, A block, A(int), B.virt 50null, A(), B.b, B block, B(boolean), anon.x, anon block 5]
// block1
