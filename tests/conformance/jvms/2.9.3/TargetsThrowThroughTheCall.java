// What the target of a handle throws comes out of invokeExact and invoke as it
// is, through combinators too, and a handler may catch it there.
// also: 2.10
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import static conformance.Check.*;

public class TargetsThrowThroughTheCall {
  static class Checked extends Exception { }

  static final Checked thrown = new Checked();

  static int fail(int i, long j, Object o) throws Checked {
    if (i + j == 0) throw thrown;
    return (int) (i + j);
  }

  static int catcher(Checked e, int i) { return e == thrown ? -1 : -2; }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle fail = l.findStatic(TargetsThrowThroughTheCall.class, "fail",
        MethodType.methodType(int.class, int.class, long.class, Object.class));
    same(thrown, raises(Checked.class,
        () -> { int i = (int) fail.invokeExact(0, 0L, (Object) ""); }));
    same(thrown, raises(Checked.class,
        () -> { Object o = fail.invoke((byte) 1, -1, null); }));
    MethodHandle bound = MethodHandles.insertArguments(fail, 1, 3L, null);
    equal(8, (int) bound.invokeExact(5));
    same(thrown, raises(Checked.class, () -> bound.invoke(-3)));
    MethodHandle caught = MethodHandles.catchException(bound, Checked.class,
        l.findStatic(TargetsThrowThroughTheCall.class, "catcher",
            MethodType.methodType(int.class, Checked.class, int.class)));
    equal(-1, (int) caught.invokeExact(-3));
    equal(4, (int) caught.invokeExact(1));
  }
}
