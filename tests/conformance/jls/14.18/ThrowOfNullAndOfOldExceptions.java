// throw null throws a NullPointerException; a thrown object is the very one,
// its trace that of its making; the expression may itself throw instead.
// raises: NullPointerException
import static conformance.Check.*;

public class ThrowOfNullAndOfOldExceptions {
  static RuntimeException make() { return new IllegalStateException("made"); }
  static RuntimeException failing() { throw new ArithmeticException(); }
  static <T extends Throwable> void sneak(Throwable t) throws T {
    @SuppressWarnings("unchecked") T x = (T) t;
    throw x;
  }

  public static void main(String[] args) {
    Throwable none = raises(NullPointerException.class, () -> { throw null; });
    that(none.getStackTrace()[0].getMethodName().startsWith("lambda$main"),
        "trace");
    RuntimeException kept = make();
    for (int i = 0; i < 2; i++) {
      try {
        throw kept;
      } catch (RuntimeException e) {
        same(kept, e);
        equal("make", e.getStackTrace()[0].getMethodName());
      }
    }
    raises(ArithmeticException.class, () -> { throw failing(); });
    raises(java.io.IOException.class, () ->
        ThrowOfNullAndOfOldExceptions.<RuntimeException>sneak(new java.io.IOException()));
    raises(NullPointerException.class, () ->
        ThrowOfNullAndOfOldExceptions.<Error>sneak(null));
    kept.fillInStackTrace();
    equal("main", kept.getStackTrace()[0].getMethodName());
    kept.setStackTrace(new StackTraceElement[0]);
    equal(0, raises(IllegalStateException.class, () ->
        { throw kept; }).getStackTrace().length);
  }
}
