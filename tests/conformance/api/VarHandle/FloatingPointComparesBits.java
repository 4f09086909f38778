// compareAndSet of float and double compares bits: NaN is itself, the zeros
// differ; bitwise modes are unsupported, getAndAdd rounds.
// raises: UnsupportedOperationException
import java.lang.invoke.*;
import static conformance.Check.*;

public class FloatingPointComparesBits {
  static double d = Double.NaN;
  float f = 0f;

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    VarHandle d = l.findStaticVarHandle(FloatingPointComparesBits.class, "d",
        double.class);
    that(d.compareAndSet(Double.NaN, 0.0), "NaN is found");
    that(!d.compareAndSet(-0.0, 1.0), "-0.0 is not 0.0");
    that(d.compareAndSet(0.0, -0.0), "0.0");
    equal(-0.0, (double) d.getAndSet(0.1));
    equal(0.1, (double) d.getAndAdd(0.2));
    equal(0.30000000000000004, (double) d.getVolatile());
    VarHandle f = l.findVarHandle(FloatingPointComparesBits.class, "f",
        float.class);
    var o = new FloatingPointComparesBits();
    that(!f.compareAndSet(o, -0f, 1f) && f.compareAndSet(o, 0f, 16777216f),
        "float");
    equal(16777216f, (float) f.getAndAdd(o, 1f));
    equal(16777216f, o.f);
    for (VarHandle v : new VarHandle[] {d, f})
      for (VarHandle.AccessMode m : VarHandle.AccessMode.values())
        equal(!m.methodName().contains("Bitwise"), v.isAccessModeSupported(m));
    raises(UnsupportedOperationException.class,
        () -> { double r = (double) d.getAndBitwiseOr(1.0); });
  }
}
