// The block's exception wins over those of close, which are suppressed in the
// order of closing; with none from the block the first close's wins.
import static conformance.Check.*;

public class SuppressedExceptions {
  record R(String name, boolean fails) implements AutoCloseable {
    public void close() { if (fails) throw new IllegalStateException(name); }
  }

  static String run(boolean body, boolean a, boolean b, boolean c) {
    try (R x = new R("a", a); R y = new R("b", b); R z = new R("c", c)) {
      if (body) throw new IllegalArgumentException("body");
      return "done";
    } catch (RuntimeException e) {
      return tell(e);
    }
  }

  static String tell(Throwable e) {
    String s = e.getMessage();
    for (Throwable t : e.getSuppressed()) s += "(" + tell(t) + ")";
    return s;
  }

  public static void main(String[] args) {
    equal("done", run(false, false, false, false));
    equal("body", run(true, false, false, false));
    equal("body(c)(b)(a)", run(true, true, true, true));
    equal("body(b)", run(true, false, true, false));
    equal("c(b)(a)", run(false, true, true, true));
    equal("a", run(false, true, false, false));
    equal("b(a)", run(false, true, true, false));
    Throwable nested = raises(Error.class, () -> {
      try (AutoCloseable o = () ->
          { try (R i = new R("i", true)) { throw new Exception("o"); } }) {
        throw new Error("e");
      }
    });
    equal("e(o(i))", tell(nested));
  }
}
