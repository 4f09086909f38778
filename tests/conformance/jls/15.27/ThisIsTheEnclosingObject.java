// In a lambda body this, super and unqualified names mean what they do outside
// it: the enclosing object, in constructors, initialisers and defaults too.
import java.util.function.*;
import static conformance.Check.*;

public class ThisIsTheEnclosingObject {
  static class Base { String name() { return "base"; } String f = "fbase"; }
  interface I {
    String name();
    default Supplier<Object> self() { return () -> this; }
  }

  static class Sub extends Base implements I {
    String f = "fsub";
    final Supplier<Object> early = () -> this;
    final Supplier<String> peek = () -> f + super.f + this.name()
        + super.name();
    final String seen;
    { Runnable r = () -> f = f + "!"; r.run(); }
    Sub() {
      Supplier<String> s = () -> toString() + f;
      seen = s.get();
      f = "late";
    }
    public String name() { return "sub"; }
    public String toString() { return "S"; }
  }

  static final Supplier<Object> STATIC = () -> ThisIsTheEnclosingObject.class;

  public static void main(String[] args) {
    Sub s = new Sub();
    same(s, s.early.get());
    same(s, s.self().get());
    equal("Sfsub!", s.seen);
    equal("latefbasesubbase", s.peek.get());
    same(ThisIsTheEnclosingObject.class, STATIC.get());
    Object o = new Object() {
      Supplier<Object> me = () -> this;
      boolean ok() { return me.get() == this; }
      public boolean equals(Object x) { return ok(); }
    };
    that(o.equals(null), "anonymous");
    I lambda = () -> "lambda";
    same(lambda, lambda.self().get());
    Runnable throwing = () -> { throw new IllegalStateException(); };
    equal("main", raises(IllegalStateException.class, () ->
        throwing.run()).getStackTrace()[0].getMethodName().replaceAll("lambda\\$(main)\\$\\d+", "$1"));
  }
}
