// A method of the class or any superclass, abstract ones too, takes precedence
// over every default method, also one of a subinterface declared further down.
import static conformance.Check.*;

public class ClassesWinOverDefaults {
  interface I {
    default String m() { return "I"; }
    default String n() { return "I"; }
  }
  interface J extends I { default String m() { return "J"; } }
  static class Base { public String m() { return "Base"; } }
  static class A extends Base implements I { }
  static class B extends A implements J { }
  static abstract class Abstract implements I { public abstract String n(); }
  static class C extends Abstract implements J {
    public String n() { return "C"; }
  }
  static class D implements J { public String toString() { return m() + n(); } }
  static class Private { private String m() { return "private"; } }
  static class E extends Private implements I { }

  public static void main(String[] args) {
    equal("Base", new A().m());
    equal("Base", new B().m());
    J j = new B();
    equal("Base", j.m());
    I i = new B();
    equal("BaseI", i.m() + i.n());
    equal("JC", new C().m() + new C().n());
    equal("JI", "" + new D());
    i = new E();
    equal("I", i.m());
    equal("Base", new Base() { }.m());
  }
}
