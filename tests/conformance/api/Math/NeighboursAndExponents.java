// ulp, nextUp, nextAfter, scalb, getExponent and IEEEremainder at the borders
// of the normal and subnormal numbers.
import static conformance.Check.*;

public class NeighboursAndExponents {
  public static void main(String[] args) {
    double tiny = Double.MIN_VALUE, max = Double.MAX_VALUE;
    equal(tiny, Math.ulp(0.0));
    equal(0x1p-52, Math.ulp(1.0));
    equal(0x1p-53, Math.ulp(Math.nextDown(1.0)));
    equal(0x1p971, Math.ulp(max));
    equal(Double.POSITIVE_INFINITY, Math.ulp(Double.NEGATIVE_INFINITY));
    equal(tiny, Math.nextUp(-0.0));
    equal(-0.0, Math.nextUp(-tiny));
    equal(Double.POSITIVE_INFINITY, Math.nextUp(max));
    equal(max, Math.nextDown(Double.POSITIVE_INFINITY));
    equal(-tiny, Math.nextAfter(0.0, -1));
    equal(-0.0, Math.nextAfter(0.0, -0.0));
    equal(Double.NaN, Math.nextAfter(Double.NaN, 1));
    equal(1.4e-45f, Math.nextAfter(0f, 1.0));
    equal(-1074, Math.getExponent(tiny) - 51);
    equal(Double.MAX_EXPONENT + 1, Math.getExponent(Double.NaN));
    equal(Float.MIN_EXPONENT - 1, Math.getExponent(0f));
    equal(tiny, Math.scalb(1.0, -1074));
    equal(0.0, Math.scalb(1.0, -1075));
    equal(tiny, Math.scalb(1.5, -1075));
    equal(0x1.8p-1073, Math.scalb(3.0, -1074));
    equal(Double.POSITIVE_INFINITY, Math.scalb(tiny, 3000));
    equal(max, Math.scalb(Math.scalb(max, -2000 + 1900), 100));
    equal(0x1p-149f, Math.scalb(1f, -149));
    equal(0f, Math.scalb(1f, -150));
    equal(-0.0, Math.scalb(-1.0, -9999));
    equal(1.0, Math.IEEEremainder(4, 3));
    equal(-0.0, Math.IEEEremainder(-6, 3));
    equal(-1.0, Math.IEEEremainder(3, 2));
    equal(5.0, Math.IEEEremainder(5, Double.POSITIVE_INFINITY));
  }
}
