// What the method throws comes as the cause of an InvocationTargetException,
// checked, unchecked or Error, however many calls there were; exceptions of the
// call itself are not wrapped.
// raises: InvocationTargetException
import java.lang.reflect.*;
import static conformance.Check.*;

public class ExceptionsAreWrappedOnce {
  static void go(Throwable t) throws Throwable { throw t; }
  static class Maker { Maker(Throwable t) throws Throwable { throw t; } }

  static void nested(Method m, Throwable t) throws Throwable {
    m.invoke(null, t);
  }

  public static void main(String[] args) throws Exception {
    Method go = ExceptionsAreWrappedOnce.class.getDeclaredMethod("go",
        Throwable.class);
    Constructor<?> make = Maker.class.getDeclaredConstructor(Throwable.class);
    Method nested = ExceptionsAreWrappedOnce.class.getDeclaredMethod("nested",
        Method.class, Throwable.class);
    for (Throwable t : new Throwable[] {new Exception("e"), new Error("r"),
        new StackOverflowError(), new IllegalArgumentException(),
        new NullPointerException(), new ClassCastException(), new Throwable(),
        new InvocationTargetException(null), new OutOfMemoryError("mine")}) {
      for (int i = 0; i < 17; i++) {
        InvocationTargetException e = (InvocationTargetException) raises(
            InvocationTargetException.class, () -> go.invoke(null, t));
        same(t, e.getCause());
        same(t, e.getTargetException());
        equal(null, e.getMessage());
        same(t, raises(InvocationTargetException.class,
            () -> make.newInstance(t)).getCause());
      }
      Throwable twice = raises(InvocationTargetException.class,
          () -> nested.invoke(null, go, t));
      same(InvocationTargetException.class, twice.getCause().getClass());
      same(t, twice.getCause().getCause());
    }
    same(NullPointerException.class, raises(InvocationTargetException.class,
        () -> go.invoke(null, (Object) null)).getCause().getClass());
  }
}
