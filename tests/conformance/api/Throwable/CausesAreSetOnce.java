// A cause is set by constructor or by one initCause, never to itself; null
// counts as set.
// raises: IllegalStateException IllegalArgumentException
import static conformance.Check.*;

public class CausesAreSetOnce {
  public static void main(String[] args) {
    Throwable a = new Throwable("a"), b = new Throwable("b");
    equal(null, a.getCause());
    same(a, a.initCause(b));
    same(b, a.getCause());
    equal("Can't overwrite cause with java.lang.Error: e",
        raises(IllegalStateException.class, () -> a.initCause(new Error("e")))
            .getMessage());
    raises(IllegalStateException.class, () -> a.initCause(b));
    equal("Self-causation not permitted",
        raises(IllegalArgumentException.class, () -> b.initCause(b))
            .getMessage());
    Throwable none = new Throwable("n", null);
    raises(IllegalStateException.class, () -> none.initCause(a));
    Throwable later = new Throwable();
    later.initCause(null);
    raises(IllegalStateException.class, () -> later.initCause(a));
    equal(null, later.getCause());
    equal("java.lang.Throwable: a", new Throwable(a).getMessage());
    equal(null, new Throwable((Throwable) null).getMessage());
    same(a, new Exception("x", a).getCause());
    // Old classes with a cause of their own allow no second.
    raises(IllegalStateException.class,
        () -> new ClassNotFoundException("c", a).initCause(b));
    raises(IllegalStateException.class,
        () -> new ExceptionInInitializerError(a).initCause(b));
    same(a, new ExceptionInInitializerError(a).getException());
  }
}
