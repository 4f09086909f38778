// sqrt is exact; sin, exp, log, pow and the others give the results demanded
// for zeros, infinities and NaN, in Math and in StrictMath.
import static conformance.Check.*;

public class ElementaryFunctionsAtSpecialValues {
  static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

  static void both(double expected, double math, double strict) {
    equal(expected, math);
    equal(expected, strict);
  }

  public static void main(String[] args) {
    both(-0.0, Math.sqrt(-0.0), StrictMath.sqrt(-0.0));
    both(NAN, Math.sqrt(-1), StrictMath.sqrt(-1));
    both(1.4142135623730951, Math.sqrt(2), StrictMath.sqrt(2));
    both(0x1p-537, Math.sqrt(0x1p-1074), StrictMath.sqrt(0x1p-1074));
    both(-0.0, Math.sin(-0.0), StrictMath.sin(-0.0));
    both(NAN, Math.sin(INF), StrictMath.cos(-INF));
    both(1, Math.cos(0), StrictMath.cos(0));
    both(-INF, Math.log(-0.0), StrictMath.log(0.0));
    both(NAN, Math.log(-1), StrictMath.log10(-1));
    both(3, Math.log10(1000), StrictMath.log10(1000));
    both(0, Math.exp(-INF), StrictMath.exp(-INF));
    both(1, Math.exp(0), StrictMath.exp(-0.0));
    both(-0.0, Math.expm1(-0.0), StrictMath.log1p(-0.0));
    both(1, Math.pow(NAN, 0), StrictMath.pow(NAN, -0.0));
    both(NAN, Math.pow(1, INF), StrictMath.pow(-1, INF));
    both(-INF, Math.pow(-0.0, -3), StrictMath.pow(-0.0, -3));
    both(INF, Math.pow(-0.0, -2.5), StrictMath.pow(-0.0, -2));
    both(NAN, Math.pow(-8, 1.0 / 3), StrictMath.pow(-8, 1.0 / 3));
    both(-8, Math.pow(-2, 3), StrictMath.pow(-2, 3));
    both(-2, Math.cbrt(-8), StrictMath.cbrt(-8));
    both(Math.PI, Math.atan2(0.0, -0.0), StrictMath.atan2(0.0, -1));
    both(-Math.PI, Math.atan2(-0.0, -1), StrictMath.atan2(-0.0, -INF));
    both(-0.0, Math.atan2(-0.0, 1), StrictMath.atan2(-0.0, 0.0));
    both(3 * Math.PI / 4, Math.atan2(INF, -INF), StrictMath.atan2(INF, -INF));
    both(INF, Math.hypot(NAN, INF), StrictMath.hypot(-INF, NAN));
    both(5, Math.hypot(3, 4), StrictMath.hypot(3, 4));
    both(1, Math.tanh(INF), StrictMath.tanh(INF));
    both(-INF, Math.sinh(-INF), StrictMath.sinh(-INF));
    both(INF, Math.cosh(-INF), StrictMath.cosh(-INF));
    both(NAN, Math.asin(1.1), StrictMath.acos(-1.1));
    both(NAN, Math.IEEEremainder(1, 0), StrictMath.IEEEremainder(INF, 1));
    both(-1, Math.IEEEremainder(5, 3), StrictMath.IEEEremainder(5, 3));
    both(NAN, Math.fma(INF, 0, NAN), StrictMath.fma(INF, 0, 1));
    both(0x1p-104, Math.fma(0x1.0000000000001p0, 0x1.0000000000001p0,
        -0x1.0000000000002p0), StrictMath.fma(0x1.0000000000001p0,
        0x1.0000000000001p0, -0x1.0000000000002p0));
    equal(0x1p-46f, Math.fma(0x1.000002p0f, 0x1.000002p0f, -0x1.000004p0f));
  }
}
