// round, rint, floor, ceil, and the conversions at halves, signed zeros and
// where no fraction is left.
import static conformance.Check.*;

public class RoundingOfEveryKind {
  public static void main(String[] args) {
    double big = 4503599627370497.5, odd = 0.49999999999999994;
    equal(3L, Math.round(2.5));
    equal(-2L, Math.round(-2.5));
    equal(0L, Math.round(odd));
    equal(-1L, Math.round(-0.51));
    equal(0L, Math.round(-0.5));
    equal(0L, Math.round(Double.NaN));
    equal(Long.MAX_VALUE, Math.round(1e300));
    equal(Long.MIN_VALUE, Math.round(Double.NEGATIVE_INFINITY));
    equal(4503599627370498L, Math.round(big));
    equal(9007199254740991L, Math.round(9007199254740991.0));
    equal(1, Math.round(0.5f));
    equal(0, Math.round(0.49999997f));
    equal(Integer.MAX_VALUE, Math.round(1e20f));
    equal(8388609, Math.round(8388609f));
    equal(2.0, Math.rint(2.5));
    equal(4.0, Math.rint(3.5));
    equal(-0.0, Math.rint(-0.5));
    equal(-0.0, Math.rint(-0.2));
    equal(4503599627370498.0, Math.rint(big));
    equal(-0.0, Math.ceil(-0.9));
    equal(-1.0, Math.floor(-0.1));
    equal(-0.0, Math.floor(-0.0));
    equal(1.0, Math.ceil(Double.MIN_VALUE));
    equal(Double.NEGATIVE_INFINITY, Math.floor(Double.NEGATIVE_INFINITY));
    equal(1e300, Math.ceil(1e300));
    equal(-0.0, Math.min(0.0, -0.0));
    equal(0.0, Math.max(-0.0, 0.0));
    equal(Double.NaN, Math.max(Double.NaN, 1));
    equal(Float.NaN, Math.min(1f, Float.NaN));
    equal(-0f, Math.min(-0f, 0f));
    equal(0.0, Math.abs(-0.0));
    equal(-1.0, Math.signum(-Double.MIN_VALUE));
    equal(-0.0, Math.signum(-0.0));
    equal(-5.0, Math.copySign(5, -0.0));
  }
}
