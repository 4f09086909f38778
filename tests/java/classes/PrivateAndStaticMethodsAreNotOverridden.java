// Private, static and package methods, shadowed fields, and calls through
// super and this (JVMS 5.4.5, 5.4.6).
public class PrivateAndStaticMethodsAreNotOverridden {
  static class A {
    int f = 1;
    static String st() { return "A.st"; }
    private String priv() { return "A.priv"; }
    String pkg() { return "A.pkg"; }
    String calls() { return priv() + " " + pkg() + " " + st() + " " + f; }
    String viaOther(A other) { return other.priv() + other.f; }
  }
  static class B extends A {
    int f = 2;
    static String st() { return "B.st"; }
    private String priv() { return "B.priv"; }
    @Override String pkg() { return "B.pkg+" + super.pkg(); }
    String both() { return priv() + " " + super.calls() + " " + super.f + f; }
  }
  static class C extends B {
    int f = 3;
    public String priv() { return "C.priv"; }
    @Override String pkg() { return "C.pkg+" + super.pkg(); }
    String up() { return ((A) this).f + "" + ((B) this).f + f; }
  }

  class Inner extends C {
    String outer() { return PrivateAndStaticMethodsAreNotOverridden.this.name(); }
    @Override public String priv() { return super.priv() + "/inner"; }
  }

  private String name() { return "outer"; }

  public static void main(String[] args) {
    A a = new C();
    System.out.println(a.calls());
    System.out.println(((B) a).both());
    System.out.println(((C) a).up() + " " + a.f + " " + ((C) a).priv());
    System.out.println(new A().viaOther(a));
    Inner i = new PrivateAndStaticMethodsAreNotOverridden().new Inner();
    System.out.println(i.priv() + " " + i.outer() + " " + i.calls());
    System.out.println(a.getClass().getSimpleName() + A.st() + B.st() + C.st());
    A none = null;
    System.out.println(none.st());
  }
}
// -- exit 0
// -- stdout
// A.priv C.pkg+B.pkg+A.pkg A.st 1
// B.priv A.priv C.pkg+B.pkg+A.pkg A.st 1 12
// 123 1 C.priv
// A.priv1
// C.priv/inner outer A.priv C.pkg+B.pkg+A.pkg A.st 1
// CA.stB.stB.st
// A.st
