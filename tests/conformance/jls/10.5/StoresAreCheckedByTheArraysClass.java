// A reference stored into an array must fit the array's own component class,
// not the variable's: interfaces, arrays of arrays; null fits all.
// raises: ArrayStoreException
import static conformance.Check.*;

public class StoresAreCheckedByTheArraysClass {
  interface I { }
  static class A { }
  static class B extends A implements I { }

  static void put(Object[] a, Object o) { a[0] = o; }
  static void bad(Object[] a, Object o) {
    Object before = a[0];
    raises(ArrayStoreException.class, () -> put(a, o));
    same(before, a[0]);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      put(new A[1], new B());
      bad(new B[] {new B()}, new A());
      put(new I[1], new B());
      bad(new I[1], new A());
      put(new Object[1], new int[1]);
      put(new Object[1][], new String[1]);
      bad(new Object[1][], new int[1]);
      bad(new Object[1][], "x");
      put(new int[1][], new int[0]);
      bad(new int[1][], new byte[0]);
      bad(new A[1][1], new A());
      put(new A[1][1], new B[0]);
      put(new Cloneable[1], new A[0]);
      put(new java.io.Serializable[1][], new String[0][0]);
      bad(new Comparable[1], new Object());
      put(new B[1], null);
      put(new Number[1], 1);
      bad(new Integer[1], 1L);
    }
  }
}
