// A narrowing reference conversion asks the object's class: subclasses, interfaces
// anywhere above, arrays by their components; null passes, all else fails.
// raises: ClassCastException

import static conformance.Check.*;

import java.util.function.Function;

public class NarrowingIsCheckedByClass {
  interface Face {}
  interface Other {}
  static class A {}
  static class B extends A implements Face {}
  static final class C extends A {}
  static void good(Object o, Function<Object, Object> cast) { same(o, cast.apply(o)); }
  static void bad(Object o, Function<Object, Object> cast) {
    raises(ClassCastException.class, () -> cast.apply(o));
  }
  public static void main(String[] args) {
    good(new B(), o -> (A) o);
    good(new B(), o -> (Face) o);
    bad(new C(), o -> (Face) o);
    bad(new A(), o -> (B) o);
    bad(new B(), o -> (Other) o);
    good(null, o -> (C) o);
    good(new B[1], o -> (A[]) o);
    good(new B[1], o -> (Face[]) o);
    bad(new A[1], o -> (B[]) o);
    bad(new A[] {new B()}, o -> (B[]) o);
    good(new int[1][1][1], o -> (Object[][]) o);
    bad(new int[1][1], o -> (Object[][]) o);
    good(new int[1][1], o -> (Cloneable[]) o);
    bad(new int[1], o -> (long[]) o);
    bad(new int[1], o -> (Object[]) o);
    bad(new int[1], o -> (Integer[]) o);
    good(new int[1], o -> (java.io.Serializable) o);
    bad(new B[1], o -> (Comparable<?>) o);
    bad(7, o -> (Long) o);
    good(7, o -> (Number) o);
    A a = new B();
    Face f = (Face) a;
    same(a, f);
    A c = new C();
    raises(ClassCastException.class, () -> good((B) c, o -> o));
  }
}
