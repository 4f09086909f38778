// withInvokeExactBehavior demands the very type; withInvokeBehavior goes back.
// raises: WrongMethodTypeException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ExactHandlesAdaptNothing {
  long x;

  public static void main(String[] args) throws Throwable {
    VarHandle v = MethodHandles.lookup().findVarHandle(
        ExactHandlesAdaptNothing.class, "x", long.class);
    VarHandle e = v.withInvokeExactBehavior();
    that(!v.hasInvokeExactBehavior() && e.hasInvokeExactBehavior(), "kinds");
    same(e, e.withInvokeExactBehavior());
    that(!e.withInvokeBehavior().hasInvokeExactBehavior(), "back");
    ExactHandlesAdaptNothing o = new ExactHandlesAdaptNothing();
    e.set(o, 5L);
    equal(5L, (long) e.get(o));
    e.compareAndSet(o, 5L, 6L);
    that((boolean) e.compareAndSet(o, 6L, 7L), "cas");
    Class<? extends Throwable> wrong = WrongMethodTypeException.class;
    raises(wrong, () -> e.set(o, 1));
    raises(wrong, () -> e.set((Object) o, 1L));
    raises(wrong, () -> e.get(o));
    raises(wrong, () -> { Object r = e.get(o); });
    that(raises(wrong, () -> e.set(o, 1)).getMessage().contains(
        "(ExactHandlesAdaptNothing,int)void"), "the message names the type");
    v.set(o, 1);
    equal(1L, (long) e.get(o));
  }
}
