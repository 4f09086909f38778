// The most specific default method is selected; abstract re-declaration hides
// it; a class's own method comes before all.
import static conformance.Check.*;

public class DiamondOfDefaults {
  interface A { default String m() { return "A"; } }
  interface B extends A { default String m() { return "B" + A.super.m(); } }
  interface C extends A { }
  static class BC implements B, C { }
  static class CB implements C, B { }
  static class Own extends BC { public String m() { return "own" + super.m(); } }
  static abstract class Abs implements A { public abstract String m(); }
  static class Conc extends Abs implements B { public String m() { return "conc"; } }

  public static void main(String[] args) {
    equal("BA", new BC().m());
    equal("BA", ((A) new CB()).m());
    equal("BA", ((C) new CB()).m());
    equal("ownBA", ((A) new Own()).m());
    equal("conc", ((A) new Conc()).m());
  }
}
