// doPrivileged runs the action and hands back its result; checked exceptions
// are wrapped, unchecked ones not.
// raises: PrivilegedActionException
import java.io.IOException;
import java.security.*;
import static conformance.Check.*;

@SuppressWarnings("removal")
public class ActionsAndExceptions {
  static Throwable toss;

  public static void main(String[] args) throws Exception {
    equal("r", AccessController.doPrivileged(
        (PrivilegedAction<String>) () -> "r"));
    equal(5, (int) AccessController.doPrivileged(
        (PrivilegedExceptionAction<Integer>) () -> 5));
    PrivilegedExceptionAction<Object> bad = () -> {
      if (toss instanceof Exception e) throw e;
      throw (Error) toss;
    };
    toss = new IOException("io");
    PrivilegedActionException p = (PrivilegedActionException) raises(
        PrivilegedActionException.class,
        () -> AccessController.doPrivileged(bad));
    same(toss, p.getException());
    same(toss, p.getCause());
    for (Throwable t : new Throwable[] {new IllegalStateException(),
        new Error(), new NullPointerException()}) {
      toss = t;
      same(t, raises(t.getClass(), () -> AccessController.doPrivileged(bad)));
    }
    raises(NullPointerException.class, () -> AccessController.doPrivileged(
        (PrivilegedAction<Object>) null));
    AccessControlContext c = AccessController.getContext();
    equal("x", AccessController.doPrivileged(
        (PrivilegedAction<String>) () -> "x", c));
    equal("y", AccessController.doPrivileged(
        (PrivilegedAction<String>) () -> "y", null,
        new RuntimePermission("p")));
    StackTraceElement[] s = AccessController.doPrivileged(
        (PrivilegedAction<StackTraceElement[]>)
            () -> new Throwable().getStackTrace());
    equal("java.security.AccessController", s[1].getClassName());
  }
}
