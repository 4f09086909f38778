// No call of the library and no thread changes the rounding mode or the
// treatment of subnormal numbers: results are the same ones afterwards.

import static conformance.Check.*;

public class RoundingModeStays {
  static double one = 1, three = 3, small = Double.MIN_NORMAL;
  static float one_f = 1, three_f = 3;
  static void check() {
    equal(0x3fd5555555555555L, Double.doubleToRawLongBits(one / three));
    equal(0xbfd5555555555555L, Double.doubleToRawLongBits(-one / three));
    equal(0x3eaaaaab, Float.floatToRawIntBits(one_f / three_f));
    equal(1.0, one + 0x1p-53 * one);
    equal(1L << 51, Double.doubleToRawLongBits(small / 2));
    equal(16777216f, (float) (16777216 + (int) one));
  }
  static double sink;
  public static void main(String[] args) throws Exception {
    check();
    for (double x : new double[] {-2.5, 0.7, 1e300, Double.NaN}) {
      sink += Math.floor(x) + Math.ceil(x) + Math.rint(x) + Math.round(x);
      sink += StrictMath.sin(x) + StrictMath.exp(x) + Math.pow(x, 3) + x % 0.3;
      sink += Math.IEEEremainder(x, 0.7) + Math.sqrt(x) + (long) x + (float) x;
      check();
    }
    sink += Double.parseDouble("4.9e-324") + Float.parseFloat("1e39");
    check();
    Throwable[] failed = new Throwable[1];
    Thread t = new Thread(() -> check());
    t.setUncaughtExceptionHandler((thread, e) -> failed[0] = e);
    t.start();
    t.join();
    same(null, failed[0]);
    check();
  }
}
