// Integer and Long: parsing, printing, unsigned forms and messages.
public class IntegersParseAndPrint {
  interface Body { Object run(); }

  static void show(Body body) {
    try {
      System.out.println(body.run());
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"0", "-0", "+7", "2147483647", "2147483648",
        "-2147483648", "", "-", "1 ", "0x1", "\u0661\u0662", "1_000",
            "9".repeat(30)}) {
      show(() -> Integer.parseInt(s));
    }
    show(() -> Integer.parseInt(null));
    show(() -> Integer.parseInt("zz", 36) + " " + Integer.parseInt("-FF", 16));
    show(() -> Integer.parseInt("12", 1));
    show(() -> Integer.parseInt("12", 37));
    show(() -> Integer.parseInt("ab1234cd", 2, 6, 10));
    show(() -> Long.parseLong("-9223372036854775808"));
    show(() -> Long.parseLong("9223372036854775808"));
    show(() -> Integer.decode("0x1F") + " " + Integer.decode("-#10") + " "
        + Integer.decode("010") + " " + Long.decode("-0x8000000000000000"));
    show(() -> Integer.decode("0x"));
    show(() -> Integer.parseUnsignedInt("4294967295") + " "
        + Integer.toUnsignedString(-1) + " " + Long.toUnsignedString(-1));
    show(() -> Integer.parseUnsignedInt("4294967296"));
    show(() -> Integer.parseUnsignedInt("-1"));
    show(() -> Long.parseUnsignedLong("18446744073709551615"));
    show(() -> Integer.divideUnsigned(-1, 10) + " " +
        Integer.remainderUnsigned(-1, 10)
        + " " + Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1,
            7)
        + " " + Integer.compareUnsigned(-1, 1) + " " +
            Integer.toUnsignedLong(-1));
    for (int radix : new int[] {2, 8, 10, 16, 36, 99}) {
      show(() -> Integer.toString(Integer.MIN_VALUE, radix) + " "
          + Long.toString(Long.MIN_VALUE, radix));
    }
    show(() -> Integer.toHexString(-255) + " " + Integer.toOctalString(-1) + " "
        + Integer.toBinaryString(10) + " " + Long.toHexString(Long.MIN_VALUE) +
            " "
        + Long.toUnsignedString(-1, 36));
    show(() -> Byte.parseByte("128"));
    show(() -> Short.decode("-0x8000") + " " + Byte.toUnsignedInt((byte) -1));
    show(() -> Integer.valueOf(127) == Integer.valueOf(127));
    show(() -> Long.valueOf(-128).equals(-128) + " " + Long.valueOf(5)
        .hashCode());
    show(() -> Integer.getInteger("no.such", 3) + " " +
        Boolean.parseBoolean("TRUE"));
    for (int i = 1, p = 9; i < 10; i++, p = p * 10 + 9) System.out.print(p + " "
        + -p + " ");
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// 0
// 0
// 7
// 2147483647
// For input string: "2147483648"
// -2147483648
// For input string: ""
// For input string: "-"
// For input string: "1 "
// For input string: "0x1"
// 12
// For input string: "1_000"
// For input string: "999999999999999999999999999999"
// Cannot parse null string
// 1295 -255
// radix 1 less than Character.MIN_RADIX
// radix 37 greater than Character.MAX_RADIX
// 1234
// -9223372036854775808
// For input string: "9223372036854775808"
// 31 -16 8 -9223372036854775808
// For input string: "" under radix 16
// -1 4294967295 18446744073709551615
// String value 4294967296 exceeds range of unsigned int.
// Illegal leading minus sign on unsigned string -1.
// -1
// 429496729 5 1844674407370955161 1 1 4294967295
// -10000000000000000000000000000000 -1000000000000000000000000000000000000000000000000000000000000000
// -20000000000 -1000000000000000000000
// -2147483648 -9223372036854775808
// -80000000 -8000000000000000
// -zik0zk -1y2p0ij32e8e8
// -2147483648 -9223372036854775808
// ffffff01 37777777777 1010 8000000000000000 3w5e11264sgsf
// Value out of range. Value:"128" Radix:10
// -32768 255
// true
// false 5
// 3 true
// 9 -9 99 -99 999 -999 9999 -9999 99999 -99999 999999 -999999 9999999 -9999999 99999999 -99999999 999999999 -999999999 
