// Of several inherited default methods the one of the most specific interface
// is run, by whatever path it is reached; X.super.m() runs X's.
import static conformance.Check.*;

public class DiamondsOfDefaults {
  interface Top { default String m() { return "top"; } }
  interface Left extends Top { default String m() { return "left"; } }
  interface Right extends Top { }
  interface Bottom extends Right, Left { }
  interface Again extends Bottom, Top {
    default String n() { return m() + Bottom.super.m(); }
  }
  interface Other { default String m() { return "other"; } }

  static class A implements Right, Left { }
  static class B implements Top, Bottom { }
  static class C extends A implements Top { }
  static class D implements Left, Other {
    public String m() { return Left.super.m() + "+" + Other.super.m(); }
  }
  static class F implements Left {
    public String m() {
      Runnable r = () -> seen = Left.super.m();
      r.run();
      return "f" + seen;
    }
    String seen;
  }

  public static void main(String[] args) {
    Top[] all = {new A(), new B(), new C(), new D(), new F(),
        new Again() { }, new Right() { }};
    String s = "";
    for (Top t : all) s += t.m() + " ";
    equal("left left left left+other fleft left top ", s);
    equal("leftleft", new Again() { }.n());
  }
}
