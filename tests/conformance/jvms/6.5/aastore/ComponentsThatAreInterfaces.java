// Into an array of an interface go objects whose classes implement it in any
// way: by a superclass, a superinterface, a lambda, a proxy, an enum constant.
// raises: ArrayStoreException

import static conformance.Check.*;

import java.lang.reflect.Proxy;

public class ComponentsThatAreInterfaces {
  interface Top { void m(); }
  interface Sub extends Top {}
  static class A implements Sub { public void m() {} }
  static class B extends A {}
  enum E implements Top {
    ONE { public void m() {} };
  }
  static void put(Object[] a, Object x) { a[0] = x; }
  public static void main(String[] args) {
    Top[] tops = new Top[1];
    put(tops, new B());
    put(tops, (Sub) () -> {});
    put(tops, (Top) () -> {});
    put(tops, E.ONE);
    Object p = Proxy.newProxyInstance(Top.class.getClassLoader(),
        new Class<?>[] {Top.class}, (o, m, a) -> null);
    put(tops, p);
    Sub[] subs = new Sub[1];
    put(subs, new B());
    raises(ArrayStoreException.class, () -> put(subs, E.ONE));
    raises(ArrayStoreException.class, () -> put(subs, (Top) () -> {}));
    raises(ArrayStoreException.class, () -> put(subs, p));
    Top[][] rows = new Top[1][];
    put(rows, subs);
    put(rows, new E[1]);
    raises(ArrayStoreException.class, () -> put(new Sub[1][], tops));
  }
}
