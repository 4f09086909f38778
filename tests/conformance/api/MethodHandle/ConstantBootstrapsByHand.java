// The bootstraps of ConstantBootstraps give null, primitive classes, enum
// constants, static finals, results of calls and var handles, with type checks.
// raises: IncompatibleClassChangeError ClassCastException
import java.lang.invoke.*;
import static conformance.Check.*;

public class ConstantBootstrapsByHand {
  static final String FIXED = "fixed";
  static int changing = 5;
  int in;

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = ConstantBootstrapsByHand.class;
    equal(null, ConstantBootstraps.nullConstant(l, "_", String.class));
    raises(IllegalArgumentException.class,
        () -> ConstantBootstraps.nullConstant(l, "_", int.class));
    same(long.class, ConstantBootstraps.primitiveClass(l, "J", Class.class));
    same(void.class, ConstantBootstraps.primitiveClass(l, "V", Class.class));
    raises(IllegalArgumentException.class,
        () -> ConstantBootstraps.primitiveClass(l, "L", Class.class));
    same(Thread.State.NEW, ConstantBootstraps.enumConstant(l, "NEW",
        Thread.State.class));
    raises(IllegalArgumentException.class, () -> ConstantBootstraps
        .enumConstant(l, "OLD", Thread.State.class));
    equal("fixed", ConstantBootstraps.getStaticFinal(l, "FIXED", String.class,
        own));
    equal(Integer.MAX_VALUE, ConstantBootstraps.getStaticFinal(l, "MAX_VALUE",
        int.class, Integer.class));
    raises(IncompatibleClassChangeError.class, () -> ConstantBootstraps
        .getStaticFinal(l, "changing", int.class, own));
    raises(NoSuchFieldError.class, () -> ConstantBootstraps
        .getStaticFinal(l, "none", int.class, own));
    MethodHandle max = l.findStatic(Math.class, "max",
        MethodType.methodType(int.class, int.class, int.class));
    equal(7, ConstantBootstraps.invoke(l, "_", int.class, max, 3, 7));
    raises(WrongMethodTypeException.class,
        () -> ConstantBootstraps.invoke(l, "_", String.class, max, 3, 7));
    VarHandle f = ConstantBootstraps.fieldVarHandle(l, "in", VarHandle.class,
        own, int.class);
    var o = new ConstantBootstrapsByHand();
    f.set(o, 9);
    equal(9, o.in);
    VarHandle s = ConstantBootstraps.staticFieldVarHandle(l, "changing",
        VarHandle.class, own, int.class);
    equal(5, (int) s.getAndAdd(1));
    VarHandle a = ConstantBootstraps.arrayVarHandle(l, "_", VarHandle.class,
        int[].class);
    equal(2, (int) a.get(new int[] {1, 2}, 1));
    equal(5L, ConstantBootstraps.explicitCast(l, "_", long.class, 5));
    raises(ClassCastException.class,
        () -> ConstantBootstraps.explicitCast(l, "_", String.class, 5));
  }
}
