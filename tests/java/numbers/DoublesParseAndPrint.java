// Double and Float: shortest printing, parsing, hexadecimal, comparisons.
public class DoublesParseAndPrint {
  public static void main(String[] args) {
    double[] ds = {0.1, 1.0 / 3, 100, 1e7, 9999999, 1e-3, 9.99e-4,
        123456789012345680.0,
        1e21, 1e22, 1e23, 4.9e-324, Double.MAX_VALUE, Double.MIN_NORMAL, -0.0,
        Double.NaN, 2e-3, 5e-324, 1.7976931348623157E308,
            2.2250738585072014E-308};
    for (double d : ds) {
      System.out.println(d + " " + Double.toHexString(d) + " " + (float) d + " "
          + Float.toHexString((float) d) + " " + Double.hashCode(d));
    }
    for (String s : new String[] {"1", " 1.5 ", "1e400", "-1e-400", "0x1p-1074",
        "1d",
        "1.5f", ".5", "5.", "NaN", "-Infinity", "+3e+2", "0x.8p1",
        "2.2250738585072012e-308", "179769313486231580793e289", "1e", "", "abc",
            "1,5",
        "0x1", "infinity", "9007199254740993",
            "1.00000000000000011102230246251565"}) {
      try {
        System.out.println(s + " = " + Double.parseDouble(s) + " "
            + Float.parseFloat(s));
      } catch (NumberFormatException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(Double.compare(0.0, -0.0) + " " +
        Double.compare(Double.NaN, 1)
        + " " + (0.0 == -0.0) + " " + Double.valueOf(0.0).equals(-0.0) + " "
        + Double.valueOf(Double.NaN).equals(Double.NaN) + " "
        + (Double.NaN == Double.NaN) + " " + (Double.NaN < 1) + (Double.NaN >
            1));
    System.out.println(Double.isInfinite(1 / 0.0) + " " + Float.isNaN(0f / 0f) +
        " "
        + Double.isFinite(1) + " " + Double.MIN_EXPONENT + " " +
            Float.MAX_EXPONENT
        + " " + Double.sum(1, 2) + " " + Double.valueOf(3.99).intValue());
    System.out.println((0.1f + 0.2f) + " " + (0.1 + 0.2) + " " + (float) 0.1 +
        " "
        + (double) 0.1f + " " + 1e16f + " " + 3.4e38f * 10 + " " + 1e-45f / 2);
  }
}
// -- exit 0
// -- stdout
// 0.1 0x1.999999999999ap-4 0.1 0x1.99999ap-4 -1507852285
// 0.3333333333333333 0x1.5555555555555p-2 0.33333334 0x1.555556p-2 1786773504
// 100.0 0x1.9p6 100.0 0x1.9p6 1079574528
// 1.0E7 0x1.312dp23 1.0E7 0x1.312dp23 1097011920
// 9999999.0 0x1.312cfep23 9999999.0 0x1.312cfep23 -1587342641
// 0.001 0x1.0624dd2f1a9fcp-10 0.001 0x1.0624dep-10 -308163663
// 9.99E-4 0x1.05e1c15097c81p-10 9.99E-4 0x1.05e1c2p-10 710484637
// 1.2345678901234568E17 0x1.b69b4ba630f35p56 1.23456791E17 0x1.b69b4cp56 -115841407
// 1.0E21 0x1.b1ae4d6e2ef5p69 1.0E21 0x1.b1ae4ep69 -1834355276
// 1.0E22 0x1.0f0cf064dd592p73 1.0E22 0x1.0f0cfp73 1120740701
// 9.999999999999999E22 0x1.52d02c7e14af6p76 1.0E23 0x1.52d02cp76 -2091620364
// 4.9E-324 0x0.0000000000001p-1022 0.0 0x0.0p0 1
// 1.7976931348623157E308 0x1.fffffffffffffp1023 Infinity Infinity -2146435072
// 2.2250738585072014E-308 0x1.0p-1022 0.0 0x0.0p0 1048576
// -0.0 -0x0.0p0 -0.0 -0x0.0p0 -2147483648
// NaN NaN NaN NaN 2146959360
// 0.002 0x1.0624dd2f1a9fcp-9 0.002 0x1.0624dep-9 -309212239
// 4.9E-324 0x0.0000000000001p-1022 0.0 0x0.0p0 1
// 1.7976931348623157E308 0x1.fffffffffffffp1023 Infinity Infinity -2146435072
// 2.2250738585072014E-308 0x1.0p-1022 0.0 0x0.0p0 1048576
// 1 = 1.0 1.0
//  1.5  = 1.5 1.5
// 1e400 = Infinity Infinity
// -1e-400 = -0.0 -0.0
// 0x1p-1074 = 4.9E-324 0.0
// 1d = 1.0 1.0
// 1.5f = 1.5 1.5
// .5 = 0.5 0.5
// 5. = 5.0 5.0
// NaN = NaN NaN
// -Infinity = -Infinity -Infinity
// +3e+2 = 300.0 300.0
// 0x.8p1 = 1.0 1.0
// 2.2250738585072012e-308 = 2.2250738585072014E-308 0.0
// 179769313486231580793e289 = Infinity Infinity
// For input string: "1e"
// empty String
// For input string: "abc"
// For input string: "1,5"
// For input string: "0x1"
// For input string: "infinity"
// 9007199254740993 = 9.007199254740992E15 9.0071993E15
// 1.00000000000000011102230246251565 = 1.0 1.0
// 1 1 true false true false falsefalse
// true true true -1022 127 3.0 3
// 0.3 0.30000000000000004 0.1 0.10000000149011612 1.00000003E16 Infinity 0.0
