// An object is an instance of interfaces that its superclasses implement and
// of all their superinterfaces; so are arrays of it.
// also: 6.5.checkcast
// raises: ClassCastException
import static conformance.Check.*;

public class InterfacesFromAbove {
  interface Top { }
  interface Left extends Top { }
  interface Right extends Top { }
  interface Both extends Left, Right { }
  interface Other { }
  static class A implements Both { }
  static class B extends A implements Other { }
  static class C implements Left { }

  static int bits(Object o) {
    return (o instanceof Top ? 1 : 0) | (o instanceof Left ? 2 : 0)
        | (o instanceof Right ? 4 : 0) | (o instanceof Both ? 8 : 0)
        | (o instanceof Other ? 16 : 0) | (o instanceof Top[] ? 32 : 0)
        | (o instanceof Right[][] ? 64 : 0) | (o instanceof Other[] ? 128 : 0);
  }

  public static void main(String[] args) {
    equal(15, bits(new A()));
    equal(31, bits(new B()));
    equal(3, bits(new C()));
    equal(32, bits(new A[0]));
    equal(32 + 128, bits(new B[0]));
    equal(64, bits(new B[0][]));
    equal(32, bits(new Left[0]));
    Object o = new C[0];
    raises(ClassCastException.class, () -> ((Right[]) o).clone());
    same(o, (Left[]) o);
  }
}
