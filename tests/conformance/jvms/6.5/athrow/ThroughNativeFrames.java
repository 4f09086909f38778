// An exception passes the frames of the library and its native methods as each
// promises: as it is, or as the cause of the exception they declare.
// also: 2.10
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Arrays;
import java.util.Collections;
import static conformance.Check.*;

public class ThroughNativeFrames {
  static class Own extends Exception { }
  static final Own own = new Own();
  static final IllegalStateException state = new IllegalStateException();

  public static void fail() throws Own { throw own; }

  public ThroughNativeFrames() throws Own { throw own; }

  static class Init {
    static int x;
    static { if (x == 0) throw state; }
  }

  @SuppressWarnings("removal")
  public static void main(String[] args) throws Exception {
    Class<?> c = ThroughNativeFrames.class;
    same(own, raises(InvocationTargetException.class,
        () -> c.getMethod("fail").invoke(null)).getCause());
    Constructor<?> k = c.getConstructor();
    same(own, raises(InvocationTargetException.class,
        () -> k.newInstance()).getCause());
    same(state, raises(ExceptionInInitializerError.class,
        () -> Class.forName(c.getName() + "$Init", true, c.getClassLoader()))
        .getCause());
    PrivilegedAction<Object> a = () -> { throw state; };
    same(state, raises(IllegalStateException.class,
        () -> AccessController.doPrivileged(a)));
    PrivilegedExceptionAction<Object> e = () -> { throw own; };
    same(own, raises(PrivilegedActionException.class,
        () -> AccessController.doPrivileged(e)).getCause());
    Integer[] two = {1, 2};
    same(state, raises(IllegalStateException.class,
        () -> Arrays.sort(two, (x, y) -> { throw state; })));
    same(state, raises(IllegalStateException.class,
        () -> Collections.singleton(1).forEach(x -> { throw state; })));
    same(own, raises(Own.class, () -> c.newInstance()));
  }
}
