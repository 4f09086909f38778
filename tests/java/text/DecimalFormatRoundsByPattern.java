// NumberFormat and DecimalFormat: patterns, rounding modes, parsing.
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.Locale;

public class DecimalFormatRoundsByPattern {
  public static void main(String[] args) throws Exception {
    DecimalFormatSymbols root = DecimalFormatSymbols.getInstance(Locale.ROOT);
    String[] patterns = {"0", "#", "0.00", "#.##", "#,##0.0", "000.0#",
        "0.###E0",
        "##0.##E0", "0%", "0.0\u2030", "'#'0", "0;(0)", "\u00a40.00", "#,####"};
    double[] values = {0, 0.5, 1.5, -1234.567, 1e9, 0.00123, Double.NaN,
        Double.NEGATIVE_INFINITY, -0.0};
    for (String p : patterns) {
      DecimalFormat f = new DecimalFormat(p, root);
      StringBuilder b = new StringBuilder(f.toPattern().replace('\u00a4', '$'));
      for (double v : values) b.append(" [").append(f.format(v)).append(']');
      String line = b.toString();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        System.out.print(c < 127 ? "" + c : String.format("\\u%04x", (int) c));
      }
      System.out.println();
    }
    DecimalFormat f = new DecimalFormat("0.0", root);
    for (RoundingMode mode : RoundingMode.values()) {
      if (mode == RoundingMode.UNNECESSARY) continue;
      f.setRoundingMode(mode);
      System.out.println(mode + " " + f.format(0.25) + " " + f.format(0.35) +
          " "
          + f.format(-0.25) + " " + f.format(new BigDecimal("0.05")));
    }
    NumberFormat n = NumberFormat.getInstance(Locale.ROOT);
    System.out.println(n.parse("1,234.5abc") + " " + n.parse("-7") + " "
        + n.parse("7").getClass());
    try {
      n.parse("abc");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    ParsePosition at = new ParsePosition(2);
    System.out.println(n.parse("xx12yy", at) + " " + at.getIndex());
    f.setParseBigDecimal(true);
    System.out.println(f.parse("123456789012345678901234567890.5"));
    n.setMaximumFractionDigits(1);
    n.setGroupingUsed(false);
    System.out.println(n.format(12345.67) + " " + n.getMinimumIntegerDigits());
    System.out.println(NumberFormat.getPercentInstance(Locale.US).format(0.256)
        + " " + NumberFormat.getInstance(Locale.GERMANY).format(1234.5)
        + " " + NumberFormat.getCurrencyInstance(Locale.US).format(-3.5));
    System.out.println(NumberFormat.getCompactNumberInstance(Locale.US,
        NumberFormat.Style.SHORT).format(12345));
    try {
      new DecimalFormat("0.0.0");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// #0 [0] [0] [2] [-1235] [1000000000] [0] [NaN] [-\u221e] [-0]
// # [0] [0] [2] [-1235] [1000000000] [0] [NaN] [-\u221e] [-0]
// #0.00 [0.00] [0.50] [1.50] [-1234.57] [1000000000.00] [0.00] [NaN] [-\u221e] [-0.00]
// #0.## [0] [0.5] [1.5] [-1234.57] [1000000000] [0] [NaN] [-\u221e] [-0]
// #,##0.0 [0.0] [0.5] [1.5] [-1,234.6] [1,000,000,000.0] [0.0] [NaN] [-\u221e] [-0.0]
// #000.0# [000.0] [000.5] [001.5] [-1234.57] [1000000000.0] [000.0] [NaN] [-\u221e] [-000.0]
// 0.###E0 [0E0] [5E-1] [1.5E0] [-1.235E3] [1E9] [1.23E-3] [NaN] [-\u221e] [-0E0]
// ##0.##E0 [0E0] [500E-3] [1.5E0] [-1.2346E3] [1E9] [1.23E-3] [NaN] [-\u221e] [-0E0]
// #0% [0%] [50%] [150%] [-123457%] [100000000000%] [0%] [NaN] [-\u221e%] [-0%]
// #0.0\u2030 [0.0\u2030] [500.0\u2030] [1500.0\u2030] [-1234567.0\u2030] [1000000000000.0\u2030] [1.2\u2030] [NaN] [-\u221e\u2030] [-0.0\u2030]
// '#'#0 [#0] [#0] [#2] [-#1235] [#1000000000] [#0] [NaN] [-#\u221e] [-#0]
// #0;(#0) [0] [0] [2] [(1235)] [1000000000] [0] [NaN] [(\u221e)] [(0)]
// $#0.00 [\u00a40.00] [\u00a40.50] [\u00a41.50] [-\u00a41234.57] [\u00a41000000000.00] [\u00a40.00] [NaN] [-\u00a4\u221e] [-\u00a40.00]
// #,#### [0] [0] [2] [-1235] [10,0000,0000] [0] [NaN] [-\u221e] [-0]
// UP 0.3 0.4 -0.3 0.1
// DOWN 0.2 0.3 -0.2 0.0
// CEILING 0.3 0.4 -0.2 0.1
// FLOOR 0.2 0.3 -0.3 0.0
// HALF_UP 0.3 0.3 -0.3 0.1
// HALF_DOWN 0.2 0.3 -0.2 0.0
// HALF_EVEN 0.2 0.3 -0.2 0.0
// 1234.5 -7 class java.lang.Long
// Unparseable number: "abc" 0
// 12 4
// 123456789012345678901234567890.5
// 12345.7 1
// 26% 1.234,5 -$3.50
// 12K
// Multiple decimal separators in pattern "0.0.0"
