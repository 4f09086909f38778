// Fields and static methods are hidden, not overridden: which one is meant is
// settled by the type of the expression, null or not; instance methods by the
// object.
import static conformance.Check.*;

public class HiddenMembersGoByTheStaticType {
  static class A {
    String f = "A";
    static String s() { return "A"; }
    String m() { return "A" + f; }
    String own() { return f + s() + m(); }
  }
  static class B extends A {
    String f = "B";
    static String s() { return "B"; }
    String m() { return "B" + f + super.f + super.m(); }
  }
  static class C extends B {
    int f = 3;
    String all() {
      return f + super.f + ((B) this).f + ((A) this).f + s() + super.s();
    }
  }

  public static void main(String[] args) {
    B b = new C();
    A a = b, none = null;
    equal("B,A", b.f + "," + a.f);
    equal("B,A,A", b.s() + "," + a.s() + "," + none.s());
    equal("BBAAA", a.m());
    equal("AABBAAA", b.own());
    equal("3BBABB", new C().all());
    equal(3, ((C) a).f);
  }
}
