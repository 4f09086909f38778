// A null target is found out after the arguments were evaluated, and before
// anything of the method; a lambda, a string switch and a private method's
// target are no different, super's cannot be null.
// raises: NullPointerException
// also: jls 15.12.4.2
import static conformance.Check.*;

public class NullComesAfterArguments {
  static String trace = "";

  static int log(String s) { trace += s; return 1; }

  interface Face { void m(int x); default void d(int x) { log("d"); } }

  static class C implements Face {
    public void m(int x) { log("m"); }
    private void p(int x) { log("p"); }
    final void f(int x) { log("f"); }
    synchronized void s(int x) { log("s"); }
  }

  static <T> T nothing() { log("("); return null; }

  static void one(Body b) {
    trace = "";
    raises(NullPointerException.class, b);
    equal("(a", trace);
  }

  public static void main(String[] args) {
    one(() -> NullComesAfterArguments.<C>nothing().m(log("a")));
    one(() -> NullComesAfterArguments.<C>nothing().p(log("a")));
    one(() -> NullComesAfterArguments.<C>nothing().f(log("a")));
    one(() -> NullComesAfterArguments.<C>nothing().s(log("a")));
    one(() -> NullComesAfterArguments.<Face>nothing().m(log("a")));
    one(() -> NullComesAfterArguments.<Face>nothing().d(log("a")));
    one(() -> NullComesAfterArguments.<int[]>nothing().equals(log("a")));
    one(() -> NullComesAfterArguments.<String>nothing().charAt(log("a")));
    trace = "";
    raises(IllegalStateException.class, () -> NullComesAfterArguments
        .<C>nothing().m(fail()));
    equal("(", trace);
    NullComesAfterArguments.<NullComesAfterArguments>nothing().log("a");
    equal("((a", trace);
  }

  static int fail() { throw new IllegalStateException(); }
}
