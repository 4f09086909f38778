// What is called through an expression of a static method, super, an interface's
// super, a private method, or an interface type is settled at compile time as
// static, special, virtual or interface call.
// also: jls 15.12.4.4
import static conformance.Check.*;

public class ModesOfInvocation {
  interface Face { default String d() { return "Face.d"; } }
  interface Other { default String d() { return "Other.d"; } }

  static class Base implements Face {
    static String st() { return "Base.st"; }
    String v() { return "Base.v"; }
    private String p() { return "Base.p"; }
    String callP() { return p(); }
    String callP(Base other) { return other.p(); }
  }

  static class Sub extends Base implements Other {
    static String st() { return "Sub.st"; }
    @Override String v() { return "Sub.v"; }
    String p() { return "Sub.p"; }
    @Override public String d() { return super.d() + Other.super.d(); }
    String superV() { return super.v(); }
    class In {
      String outer() { return Sub.super.v() + Sub.this.v(); }
      String v() { return "In.v"; }
    }
  }

  public static void main(String[] args) {
    Sub sub = new Sub();
    Base base = sub;
    Face face = sub;
    equal("Base.st", base.st());
    equal("Sub.st", sub.st());
    equal("Base.st", ((Base) null).st());
    equal("Sub.v", base.v());
    equal("Base.v", sub.superV());
    equal("Base.p", sub.callP());
    equal("Base.p", sub.callP(sub));
    equal("Base.p", base.p());
    equal("Sub.p", sub.p());
    equal("Face.dOther.d", face.d());
    equal("Face.dOther.d", ((Other) sub).d());
    equal("Base.vSub.v", sub.new In().outer());
  }
}
