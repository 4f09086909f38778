// HexFormat: formatting, parsing, delimiters, case, errors.
import java.util.Arrays;
import java.util.HexFormat;

public class HexFormatReadsAndWrites {
  public static void main(String[] args) {
    byte[] b = {0, 1, 127, -128, -1};
    HexFormat plain = HexFormat.of();
    HexFormat fancy = HexFormat.ofDelimiter(", ").withPrefix("0x")
        .withUpperCase();
    System.out.println(plain.formatHex(b) + " " + fancy.formatHex(b) + " "
        + fancy.formatHex(b, 1, 3));
    System.out.println(Arrays.toString(plain.parseHex("00ff7F")) + " "
        + Arrays.toString(fancy.parseHex("0x0A, 0xff")));
    System.out.println(plain.toHexDigits((byte) 10) + " " +
        plain.toHexDigits('\u4e2d')
        + " " + plain.toHexDigits(255) + " " + plain.toHexDigits(-1L, 5) + " "
        + HexFormat.fromHexDigits("7fff") + " " +
            HexFormat.fromHexDigitsToLong("ff"));
    System.out.println(HexFormat.isHexDigit('g') + " " +
        HexFormat.fromHexDigit('A')
        + " " + plain.toLowHexDigit(0xab) + plain.toHighHexDigit(0xab));
    System.out.println(fancy + " " + plain.equals(HexFormat.of()));
    for (String bad : new String[] {"0", "0g", "0x00"}) {
      try {
        plain.parseHex(bad);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      fancy.parseHex("0x00;0x01");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      HexFormat.fromHexDigits("123456789");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 00017f80ff 0x00, 0x01, 0x7F, 0x80, 0xFF 0x01, 0x7F
// [0, -1, 127] [10, -1]
// 0a 4e2d 000000ff fffff 32767 255
// false 10 ba
// uppercase: true, delimiter: ", ", prefix: "0x", suffix: "" true
// string length not even: 1
// not a hexadecimal digit: "g" = 103
// not a hexadecimal digit: "x" = 120
// extra or missing delimiters or values consisting of prefix, two hexadecimal digits, and suffix
// string length greater than 8: 9
