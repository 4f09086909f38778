// A class whose initialisation is in progress in the same thread is used as
// it is (JLS 12.4.2 step 3).
public class CyclicInitialisationSeesDefaults {
  static class A {
    static int a = B.b + 1;
    static { System.out.println("A done " + a); }
  }

  static class B {
    static int b = A.a + 10;
    static { System.out.println("B done " + b); }
  }

  static class Parent {
    static Child child = new Child("from parent");
    static { System.out.println("Parent done"); }
  }

  static class Child extends Parent {
    static int count = 1;
    static { System.out.println("Child done " + count); }
    Child(String s) {
      System.out.println(s + " " + count++ + " " + (child == null));
    }
  }

  enum E {
    X, Y;
    static final int total = values().length;
    static int seen = 7;
    E() { System.out.println("E made " + name() + ordinal()); }
    int seen() { return seen; }
  }

  public static void main(String[] args) {
    System.out.println(A.a + " " + B.b);
    new Child("from main");
    System.out.println(Child.count);
    System.out.println(E.X.seen() + E.total);
  }
}
// -- exit 0
// -- stdout
// B done 10
// A done 11
// 11 10
// from parent 0 true
// Parent done
// Child done 1
// from main 1 false
// 2
// E made X0
// E made Y1
// 9
