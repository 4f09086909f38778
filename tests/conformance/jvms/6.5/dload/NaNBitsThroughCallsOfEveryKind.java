// A NaN keeps its bits as argument and as result of calls of every kind: static,
// virtual, interface, constructor, lambda, method handle, reflection.
// also: 6.5.fload, 6.5.dreturn, 6.5.freturn

import static conformance.Check.*;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.DoubleUnaryOperator;

public class NaNBitsThroughCallsOfEveryKind {
  interface Face { double through(int i, double d, float f); }
  final double kept;
  final float small;
  NaNBitsThroughCallsOfEveryKind(double d, float f) {
    kept = d;
    small = f;
  }
  static double stat(int i, double d) { return d; }
  double virt(double d) { return d; }
  public static float single(float f) { return f; }
  static void bits(long expected, double d) {
    equal(expected, Double.doubleToRawLongBits(d));
  }
  public static void main(String[] args) throws Throwable {
    long odd = 0x7ff0000000000123L;
    int small = 0xff800077;
    double d = Double.longBitsToDouble(odd);
    float f = Float.intBitsToFloat(small);
    bits(odd, stat(1, d));
    NaNBitsThroughCallsOfEveryKind x = new NaNBitsThroughCallsOfEveryKind(d, f);
    bits(odd, x.virt(d));
    bits(odd, x.kept);
    equal(small, Float.floatToRawIntBits(x.small));
    Face face = (i, e, g) -> i == 0 ? e : Double.longBitsToDouble(Float.floatToRawIntBits(g));
    bits(odd, face.through(0, d, f));
    bits(small, face.through(1, d, f));
    DoubleUnaryOperator op = x::virt;
    bits(odd, op.applyAsDouble(d));
    MethodHandle h = MethodHandles.lookup().findStatic(NaNBitsThroughCallsOfEveryKind.class,
        "stat", MethodType.methodType(double.class, int.class, double.class));
    bits(odd, (double) h.invokeExact(2, d));
    Object boxed = NaNBitsThroughCallsOfEveryKind.class.getMethod("single", float.class)
        .invoke(null, f);
    equal(small, Float.floatToRawIntBits((Float) boxed));
  }
}
