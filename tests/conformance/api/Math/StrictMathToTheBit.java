// StrictMath's results are those of fdlibm, bit for bit.
import static conformance.Check.*;

public class StrictMathToTheBit {
  public static void main(String[] args) {
    double[] xs = {0.1, 0.7, 1.1, 2.5, 10, 100.25, 1e-8, 1e10, 1e22, -3.7,
        0x1.921fb54442d18p0, 709.7, 1e300, 0x1p-1060};
    long h = 0;
    for (double x : xs) {
      double[] results = {StrictMath.sin(x), StrictMath.cos(x),
          StrictMath.tan(x), StrictMath.exp(x), StrictMath.log(Math.abs(x)),
          StrictMath.log10(Math.abs(x)), StrictMath.cbrt(x),
          StrictMath.atan(x), StrictMath.asin(1 / (1 + x * x)),
          StrictMath.acos(1 / (1 + x * x)), StrictMath.sinh(x),
          StrictMath.cosh(x), StrictMath.tanh(x), StrictMath.expm1(x),
          StrictMath.log1p(Math.abs(x)), StrictMath.hypot(x, 3),
          StrictMath.atan2(x, -2), StrictMath.pow(Math.abs(x), 1.7),
          StrictMath.IEEEremainder(x, 0.3)};
      for (double r : results) h = h * 31 + Double.doubleToLongBits(r);
    }
    equal(-9159973458919749185L, h);
    equal(0.09983341664682815, StrictMath.sin(0.1));
    equal(-0.8522008497671888, StrictMath.sin(1e22));
    equal(6.123233995736766E-17, StrictMath.cos(0x1.921fb54442d18p0));
    equal(1.6331239353195370E16, StrictMath.tan(0x1.921fb54442d18p0));
    equal(2.7182818284590455, StrictMath.exp(1));
    equal(0.0, StrictMath.exp(-746));
    equal(4.9E-324, StrictMath.exp(-745));
  }
}
