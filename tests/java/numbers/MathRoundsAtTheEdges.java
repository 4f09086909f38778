// Math: rounding, remainders, ulp, next values, fma and exact edges.
public class MathRoundsAtTheEdges {
  public static void main(String[] args) {
    double[] ds = {0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994,
        4503599627370497.5,
        1e300, -0.0, Double.NaN, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY};
    for (double d : ds) {
      System.out.println(d + " round " + Math.round(d) + " rint " + Math.rint(d)
          + " floor " + Math.floor(d) + " ceil " + Math.ceil(d) + " signum "
          + Math.signum(d) + " ulp " + Math.ulp(d) + " exp " +
              Math.getExponent(d));
    }
    for (float f : new float[] {0.5f, -1.5f, 0.49999997f, 1e20f, Float.NaN,
        -0f}) {
      System.out.println(f + " " + Math.round(f) + " " + Math.ulp(f) + " "
          + Math.signum(f) + " " + Math.nextUp(f) + " " + Math.nextDown(f));
    }
    System.out.println(Math.nextUp(0.0) + " " + Math.nextAfter(1.0, 2) + " "
        + Math.nextDown(Double.MIN_NORMAL) + " " + Math.nextAfter(-0.0, 0.0));
    System.out.println(5.5 % -2 + " " + -5.5 % 2 + " " + 5 %
        Double.POSITIVE_INFINITY
        + " " + -0.0 % 3 + " " + 1e308 % 1e-300 + " " + 5f % 0f);
    System.out.println(Math.IEEEremainder(5, 3) + " " + Math.IEEEremainder(-4,
        3) + " "
        + Math.floorMod(-7, 3) + " " + Math.floorDiv(-7, 3) + " "
        + Math.floorMod(-7L, 3) + " " + Math.ceil(-0.2));
    System.out.println(Math.min(-0.0, 0.0) + " " + Math.max(-0.0, 0.0) + " "
        + Math.min(Double.NaN, 1) + " " + Math.max(1f, Float.NaN));
    System.out.println(Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-0.0) + " "
        + Math.abs(Long.MIN_VALUE));
    System.out.println(Math.fma(0.1, 10, -1) + " " + (0.1 * 10 - 1) + " "
        + Math.fma(Double.MAX_VALUE, 2, Double.NEGATIVE_INFINITY) + " "
        + Math.fma(3f, 0.1f, -0.3f));
    System.out.println(Math.scalb(1.0, -1074) + " " + Math.scalb(3.0, 1023) +
        " "
        + Math.scalb(1f, 130) + " " + Math.copySign(3, -0.0));
    System.out.println(Math.hypot(3, 4) + " " + Math.hypot(1e200, 1e200) + " "
        + Math.cbrt(27) + " " + Math.cbrt(-8) + " " + Math.sqrt(2) + " "
        + Math.sqrt(-1) + " " + Math.sqrt(-0.0));
    System.out.println(Math.pow(2, 0.5) + " " + Math.pow(0, 0) + " " +
        Math.pow(-8, 1.0 / 3)
        + " " + Math.pow(-2, 3) + " " + Math.pow(2, -1075) + " " +
            Math.pow(1, Double.NaN)
        + " " + Math.pow(-0.0, -3));
    System.out.println(Math.multiplyHigh(Long.MAX_VALUE, Long.MAX_VALUE) + " "
        + Math.multiplyHigh(-1, 1) + " " + Math.multiplyFull(Integer.MAX_VALUE,
            2));
    System.out.println(Math.toDegrees(Math.PI) + " " + Math.toRadians(180) + " "
        + Math.absExact(-5));
  }
}
// -- exit 0
// -- stdout
// 0.5 round 1 rint 0.0 floor 0.0 ceil 1.0 signum 1.0 ulp 1.1102230246251565E-16 exp -1
// -0.5 round 0 rint -0.0 floor -1.0 ceil -0.0 signum -1.0 ulp 1.1102230246251565E-16 exp -1
// 1.5 round 2 rint 2.0 floor 1.0 ceil 2.0 signum 1.0 ulp 2.220446049250313E-16 exp 0
// 2.5 round 3 rint 2.0 floor 2.0 ceil 3.0 signum 1.0 ulp 4.440892098500626E-16 exp 1
// -2.5 round -2 rint -2.0 floor -3.0 ceil -2.0 signum -1.0 ulp 4.440892098500626E-16 exp 1
// 0.49999999999999994 round 0 rint 0.0 floor 0.0 ceil 1.0 signum 1.0 ulp 5.551115123125783E-17 exp -2
// 4.503599627370498E15 round 4503599627370498 rint 4.503599627370498E15 floor 4.503599627370498E15 ceil 4.503599627370498E15 signum 1.0 ulp 1.0 exp 52
// 1.0E300 round 9223372036854775807 rint 1.0E300 floor 1.0E300 ceil 1.0E300 signum 1.0 ulp 1.487016908477783E284 exp 996
// -0.0 round 0 rint -0.0 floor -0.0 ceil -0.0 signum -0.0 ulp 4.9E-324 exp -1023
// NaN round 0 rint NaN floor NaN ceil NaN signum NaN ulp NaN exp 1024
// Infinity round 9223372036854775807 rint Infinity floor Infinity ceil Infinity signum 1.0 ulp Infinity exp 1024
// -Infinity round -9223372036854775808 rint -Infinity floor -Infinity ceil -Infinity signum -1.0 ulp Infinity exp 1024
// 0.5 1 5.9604645E-8 1.0 0.50000006 0.49999997
// -1.5 -1 1.1920929E-7 -1.0 -1.4999999 -1.5000001
// 0.49999997 0 2.9802322E-8 1.0 0.5 0.49999994
// 1.0E20 2147483647 8.796093E12 1.0 1.0000001E20 9.999999E19
// NaN 0 NaN NaN NaN NaN
// -0.0 0 1.4E-45 -0.0 1.4E-45 -1.4E-45
// 4.9E-324 1.0000000000000002 2.225073858507201E-308 0.0
// 1.5 -1.5 5.0 -0.0 3.0195000970293847E-301 NaN
// -1.0 -1.0 2 -3 2 -0.0
// -0.0 0.0 NaN NaN
// -2147483648 0.0 -9223372036854775808
// 5.551115123125783E-17 0.0 -Infinity -7.4505806E-9
// 4.9E-324 Infinity Infinity -3.0
// 5.0 1.414213562373095E200 3.0 -2.0 1.4142135623730951 NaN -0.0
// 1.4142135623730951 1.0 NaN -8.0 0.0 NaN -Infinity
// 4611686018427387903 -1 4294967294
// 180.0 3.141592653589793 5
