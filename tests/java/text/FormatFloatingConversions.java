// String.format: %e %f %g %a with flags, rounding, infinities and BigDecimal.
import java.math.BigDecimal;
import java.util.Locale;

public class FormatFloatingConversions {
  static void f(String format, Object... args) {
    try {
      System.out.println(format + " [" + String.format(Locale.ROOT, format,
          args)
          + "]");
    } catch (RuntimeException e) {
      System.out.println(format + " " + e);
    }
  }

  public static void main(String[] args) {
    f("%f|%.0f|%.3f|%10.2f|%-10.2f|%010.2f", 1.5, 2.5, Math.PI, 1e3, 1e3, -1e3);
    f("%.0f %.0f %.0f %.1f %.2f", 0.5, 1.5, 3.5, 0.25, 1.005);
    f("%e %.0e %.3E %e", 12345.678, 5e10, 1e-10, 0.0);
    f("%g %.3g %g %g", 123456.789, 0.0001, 1e10, 0.00001);
    f("%a %a %a %A", 1.0, -0.5, Double.MIN_VALUE, 255.75);
    f("%a %a", Double.MAX_VALUE, 0.1f);
    f("%f %e %g %a", Double.NaN, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, Double.NaN);
    f("%(f %+f % f %,.2f %(,.1f", -1.5, 1.5, 1.5, 1234567.891, -9999.99);
    f("%08.2f|%-8.2f|%8.2f", Double.NEGATIVE_INFINITY, Double.NaN, -0.0);
    f("%f %.10f", Float.MAX_VALUE, 0.1f);
    f("%f %.3f %e", new BigDecimal("12345678901234567890.125"),
        new BigDecimal("1E-7"), new BigDecimal("123.45"));
    f("%f", 1);
    f("%#.0f", 1.0);
    f("%.400f", Double.MIN_VALUE);
    f("%#g", 1.0);
    f("%.f", 1.0);
    f("%,e", 1.0);
    System.out.println(String.format(Locale.GERMANY, "%,.2f", 1234567.891));
    System.out.println(String.format(Locale.FRANCE, "%.1f", 0.5));
  }
}
// -- exit 0
// -- stdout
// %f|%.0f|%.3f|%10.2f|%-10.2f|%010.2f [1.500000|3|3.142|   1000.00|1000.00   |-001000.00]
// %.0f %.0f %.0f %.1f %.2f [1 2 4 0.3 1.01]
// %e %.0e %.3E %e [1.234568e+04 5e+10 1.000E-10 0.000000e+00]
// %g %.3g %g %g [123457 0.000100 1.00000e+10 1.00000e-05]
// %a %a %a %A [0x1.0p0 -0x1.0p-1 0x0.0000000000001p-1022 0X1.FF8P7]
// %a %a [0x1.fffffffffffffp1023 0x1.99999ap-4]
// %f %e %g %a [NaN Infinity -Infinity NaN]
// %(f %+f % f %,.2f %(,.1f [(1.500000) +1.500000  1.500000 1,234,567.89 (10,000.0)]
// %08.2f|%-8.2f|%8.2f [-Infinity|NaN     |   -0.00]
// %f %.10f [340282346638528860000000000000000000000.000000 0.1000000015]
// %f %.3f %e [12345678901234567890.125000 0.000 1.234500e+02]
// %f java.util.IllegalFormatConversionException: f != java.lang.Integer
// %#.0f [1.]
// %.400f [0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000049000000000000000000000000000000000000000000000000000000000000000000000000000]
// %#g java.util.FormatFlagsConversionMismatchException: Conversion = g, Flags = #
// %.f java.util.UnknownFormatConversionException: Conversion = '.'
// %,e java.util.FormatFlagsConversionMismatchException: Conversion = e, Flags = ,
// 1.234.567,89
// 0,5
