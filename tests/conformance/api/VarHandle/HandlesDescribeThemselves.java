// Handles tell their variable and coordinate types and describe themselves;
// fences do nothing one could see in a single thread.
import java.lang.invoke.*;
import static conformance.Check.*;

public class HandlesDescribeThemselves {
  int x;
  static String s;

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = HandlesDescribeThemselves.class;
    VarHandle a = l.findVarHandle(own, "x", int.class),
        b = l.findVarHandle(own, "x", int.class),
        s = l.findStaticVarHandle(own, "s", String.class);
    equal(a.toString(), b.toString());
    that(!a.equals(s), "different");
    equal(java.util.List.of(own), a.coordinateTypes());
    equal(java.util.List.of(), s.coordinateTypes());
    same(String.class, s.varType());
    raises(UnsupportedOperationException.class,
        () -> a.coordinateTypes().add(int.class));
    equal("VarHandle[varType=int, coord=[class HandlesDescribeThemselves]]",
        a.toString());
    VarHandle.VarHandleDesc d = a.describeConstable().get();
    equal("x", d.constantName());
    HandlesDescribeThemselves o = new HandlesDescribeThemselves();
    d.resolveConstantDesc(l).set(o, 4);
    equal(4, o.x);
    VarHandle.fullFence();
    VarHandle.acquireFence();
    VarHandle.releaseFence();
    VarHandle.loadLoadFence();
    VarHandle.storeStoreFence();
  }
}
