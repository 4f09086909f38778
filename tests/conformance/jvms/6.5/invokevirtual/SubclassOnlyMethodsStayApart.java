// Methods of the same name that differ in descriptor, or stand in unrelated
// classes, are selected each by its own descriptor.
// also: 5.4.6, 4.3.3
import static conformance.Check.*;

public class SubclassOnlyMethodsStayApart {
  static class A {
    String m(Object o) { return "A.object"; }
    String m(long l) { return "A.long"; }
  }

  static class B extends A {
    String m(String s) { return "B.string"; }
    String m(int i) { return "B.int"; }
    @Override String m(Object o) { return "B.object"; }
  }

  static class C extends B {
    @Override String m(long l) { return "C.long"; }
    @Override String m(String s) { return "C.string"; }
  }

  public static void main(String[] args) {
    A a = new C();
    B b = new C();
    equal("B.object", a.m("x"));
    equal("C.string", b.m("x"));
    equal("C.long", a.m(1));
    equal("B.int", b.m(1));
    equal("C.long", b.m(1L));
    equal("A.long", new B().m(1L));
    equal("B.object", b.m((Object) "x"));
  }
}
