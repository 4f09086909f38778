// BigDecimal: scale, rounding, contexts, plain and engineering strings.
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

public class BigDecimalRounds {
  public static void main(String[] args) {
    BigDecimal a = new BigDecimal("123.4500"), b = new BigDecimal("-0.07");
    System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) +
        " "
        + a.remainder(b) + " " + a.divideToIntegralValue(b) + " " + a.negate());
    System.out.println(a.scale() + " " + a.precision() + " " + a.unscaledValue()
        + " "
        + a.stripTrailingZeros() + " " + a.equals(new BigDecimal("123.45")) +
            " "
        + a.compareTo(new BigDecimal("123.45")) + " " + a.hashCode());
    for (RoundingMode m : RoundingMode.values()) {
      StringBuilder s = new StringBuilder(m.name());
      for (String v : "5.5 2.5 1.6 1.1 1.0 -1.1 -1.6 -2.5 -5.5".split(" ")) {
        try {
          s.append(' ').append(new BigDecimal(v).setScale(0, m));
        } catch (ArithmeticException e) {
          s.append(" !");
        }
      }
      System.out.println(s);
    }
    System.out.println(BigDecimal.ONE.divide(new BigDecimal(3), 20,
        RoundingMode.HALF_UP)
        + " " + BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL32)
            + " "
        + BigDecimal.ONE.divide(new BigDecimal(8)));
    System.out.println(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " "
        + new BigDecimal("1E+5") + " " + new BigDecimal("1E+5").toPlainString()
            + " "
        + new BigDecimal("12345E-10") + " " + new BigDecimal("1E-7") + " "
        + new BigDecimal("123E5").toEngineeringString());
    System.out.println(new BigDecimal("2").sqrt(new MathContext(30)) + " "
        + new BigDecimal("1.1").pow(20) + " " + a.round(new MathContext(3)) +
            " "
        + a.movePointLeft(5) + " " + a.movePointRight(5) + " "
        + a.scaleByPowerOfTen(3) + " " + a.ulp());
    System.out.println(a.toBigInteger() + " " + a.doubleValue() + " " +
        a.longValue() + " "
        + new BigDecimal("1e400").doubleValue() + " " + a.min(b) + " " +
            a.signum());
    System.out.println(MathContext.DECIMAL64 + " " + new MathContext(
        "precision=4 roundingMode=UP").getRoundingMode());
    for (Runnable bad : new Runnable[] {() ->
        BigDecimal.ONE.divide(new BigDecimal(3)),
        () -> a.divide(BigDecimal.ZERO), () ->
            BigDecimal.ZERO.divide(BigDecimal.ZERO),
        () -> a.intValueExact(), () -> a.setScale(1, RoundingMode.UNNECESSARY),
        () -> new BigDecimal("1..2"), () -> new BigDecimal(Double.NaN),
        () -> new BigDecimal("-1").sqrt(MathContext.DECIMAL32), () ->
            a.setScale(1),
        () -> new BigDecimal("1e99999999999")}) {
      try {
        bad.run();
        System.out.println("fine");
      } catch (ArithmeticException | NumberFormatException e) {
        System.out.println(e);
      }
    }
  }
}
// -- exit 0
// -- stdout
// 123.3800 123.5200 -8.641500 0.0400 -1763.00 -123.4500
// 4 7 1234500 123.45 false 0 38269504
// UP 6 3 2 2 1 -2 -2 -3 -6
// DOWN 5 2 1 1 1 -1 -1 -2 -5
// CEILING 6 3 2 2 1 -1 -1 -2 -5
// FLOOR 5 2 1 1 1 -2 -2 -3 -6
// HALF_UP 6 3 2 1 1 -1 -2 -3 -6
// HALF_DOWN 5 2 2 1 1 -1 -2 -2 -5
// HALF_EVEN 6 2 2 1 1 -1 -2 -2 -6
// UNNECESSARY  !  !  !  ! 1  !  !  !  !
// 0.33333333333333333333 0.3333333 0.125
// 0.1000000000000000055511151231257827021181583404541015625 0.1 1E+5 100000 0.0000012345 1E-7 12.3E+6
// 1.41421356237309504880168872421 6.72749994932560009201 123 0.001234500 12345000 123450.0 0.0001
// 123 123.45 123 Infinity -0.07 1
// precision=16 roundingMode=HALF_EVEN UP
// java.lang.ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result.
// java.lang.ArithmeticException: Division by zero
// java.lang.ArithmeticException: Division undefined
// java.lang.ArithmeticException: Rounding necessary
// java.lang.ArithmeticException: Rounding necessary
// java.lang.NumberFormatException: Character array contains more than one decimal point.
// java.lang.NumberFormatException: Infinite or NaN
// java.lang.ArithmeticException: Attempted square root of negative BigDecimal
// java.lang.ArithmeticException: Rounding necessary
// java.lang.NumberFormatException: Too many nonzero exponent digits.
