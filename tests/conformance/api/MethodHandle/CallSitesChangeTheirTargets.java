// A MutableCallSite's target can be changed to another of the same type and is
// seen through dynamicInvoker; a ConstantCallSite's cannot.
// raises: WrongMethodTypeException UnsupportedOperationException
// raises: IllegalStateException
import java.lang.invoke.*;
import static conformance.Check.*;

public class CallSitesChangeTheirTargets {
  static class Counting extends ConstantCallSite {
    Counting(MethodType t, MethodHandle h) throws Throwable { super(t, h); }
  }
  static MethodHandle made;
  static MethodHandle hook(ConstantCallSite s) {
    return MethodHandles.dropArguments(
        MethodHandles.constant(int.class, 3), 0);
  }

  public static void main(String[] args) throws Throwable {
    MethodHandle one = MethodHandles.constant(int.class, 1),
        two = MethodHandles.constant(int.class, 2),
        text = MethodHandles.constant(String.class, "t");
    for (CallSite s : new CallSite[] {new MutableCallSite(one),
        new VolatileCallSite(one)}) {
      MethodHandle d = s.dynamicInvoker();
      equal(1, (int) d.invokeExact());
      s.setTarget(two);
      equal(2, (int) d.invokeExact());
      same(two, s.getTarget());
      raises(WrongMethodTypeException.class, () -> s.setTarget(text));
      raises(NullPointerException.class, () -> s.setTarget(null));
      equal(one.type(), s.type());
    }
    MutableCallSite empty = new MutableCallSite(one.type());
    raises(IllegalStateException.class,
        () -> { int r = (int) empty.dynamicInvoker().invokeExact(); });
    empty.setTarget(one);
    MutableCallSite.syncAll(new MutableCallSite[] {empty});
    equal(1, (int) empty.dynamicInvoker().invokeExact());
    ConstantCallSite c = new ConstantCallSite(one);
    same(one, c.getTarget());
    same(one, c.dynamicInvoker());
    raises(UnsupportedOperationException.class, () -> c.setTarget(two));
    MethodHandle h = MethodHandles.lookup().findStatic(
        CallSitesChangeTheirTargets.class, "hook", MethodType.methodType(
            MethodHandle.class, ConstantCallSite.class));
    Counting own = new Counting(one.type(), h.asType(h.type()
        .changeParameterType(0, ConstantCallSite.class)));
    equal(3, (int) own.dynamicInvoker().invokeExact());
  }
}
