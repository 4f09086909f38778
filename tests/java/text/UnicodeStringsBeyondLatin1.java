// Strings of both compact forms: surrogates, case mapping, code points.
import java.util.Locale;

public class UnicodeStringsBeyondLatin1 {
  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    for (char c : s.toCharArray()) b.append(String.format("%04x ", (int) c));
    return b.toString().trim();
  }

  public static void main(String[] args) {
    String mixed = "a\u00e9\u4e2d\ud83d\ude00z";
    System.out.println(mixed.length() + " " + mixed.codePointCount(0, 6));
    System.out.println(Integer.toHexString(mixed.codePointAt(3)) + " "
        + Integer.toHexString(mixed.codePointBefore(5)) + " "
        + mixed.offsetByCodePoints(0, 4));
    System.out.println(hex("stra\u00dfe".toUpperCase(Locale.ROOT)));
    System.out.println(hex("\u0130I".toLowerCase(Locale.ROOT)));
    System.out.println(hex("iI".toUpperCase(new Locale("tr"))));
    System.out.println(hex("II".toLowerCase(new Locale("tr"))));
    System.out.println(hex("\u039f\u03a3".toLowerCase(Locale.ROOT)));
    System.out.println("\u00c0".equalsIgnoreCase("\u00e0"));
    System.out.println(hex(mixed.substring(0, 2)) + " / "
        + hex(mixed.substring(2)));
    System.out.println(mixed.indexOf(0x1f600) + " " + mixed.indexOf('z'));
    System.out.println(hex(mixed.replace("\u4e2d", "")));
    System.out.println(hex(new StringBuilder(mixed).reverse().toString()));
    System.out.println(new String(new int[] {0x41, 0x1f601}, 0, 2).length());
    try {
      new String(new int[] {0x110000}, 0, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("\u00ff".compareTo("\u0100"));
    System.out.println(("\u00e9" + "\u4e2d").hashCode());
    System.out.println("\u00e9".equals("e\u0301"));
    System.out.println(hex("\ud800".toUpperCase(Locale.ROOT)));
  }
}
// -- exit 0
// -- stdout
// 6 5
// 1f600 1f600 5
// 0053 0054 0052 0041 0053 0053 0045
// 0069 0307 0069
// 0130 0049
// 0131 0131
// 03bf 03c2
// true
// 0061 00e9 / 4e2d d83d de00 007a
// 3 5
// 0061 00e9 d83d de00 007a
// 007a d83d de00 4e2d 00e9 0061
// 3
// 1114112
// -1
// 27236
// false
// d800
