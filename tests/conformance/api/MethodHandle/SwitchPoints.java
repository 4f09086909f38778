// A SwitchPoint's guard takes its target until it is invalidated, then its
// fallback, for good.
import java.lang.invoke.*;
import static conformance.Check.*;

public class SwitchPoints {
  public static void main(String[] args) throws Throwable {
    MethodHandle a = MethodHandles.constant(String.class, "before"),
        b = MethodHandles.constant(String.class, "after");
    SwitchPoint p = new SwitchPoint(), q = new SwitchPoint();
    MethodHandle h = p.guardWithTest(a, b),
        both = q.guardWithTest(h, MethodHandles.constant(String.class, "q"));
    equal("before", (String) h.invokeExact());
    equal("before", (String) both.invokeExact());
    that(!p.hasBeenInvalidated(), "valid");
    Thread t = new Thread(
        () -> SwitchPoint.invalidateAll(new SwitchPoint[] {p}));
    t.start();
    t.join();
    that(p.hasBeenInvalidated() && !q.hasBeenInvalidated(), "invalid");
    equal("after", (String) h.invokeExact());
    equal("after", (String) both.invokeExact());
    SwitchPoint.invalidateAll(new SwitchPoint[] {p, q});
    equal("q", (String) both.invokeExact());
    equal("after", (String) p.guardWithTest(a, b).invokeExact());
    raises(NullPointerException.class,
        () -> SwitchPoint.invalidateAll(new SwitchPoint[] {null}));
    raises(IllegalArgumentException.class,
        () -> new SwitchPoint().guardWithTest(a,
            MethodHandles.constant(int.class, 1)));
  }
}
