// Charsets of jdk.charsets: multi-byte, stateful and EBCDIC ones.
import java.nio.charset.Charset;
import java.util.HexFormat;

public class CharsetsOfTheWorld {
  public static void main(String[] args) {
    String s = "A\u3042\u6f22\u5b57z\uac00\u20ac\u042f";
    for (String n : new String[] {"Shift_JIS", "EUC-JP", "ISO-2022-JP",
        "EUC-KR", "Big5",
        "GB18030", "GBK", "IBM037", "IBM1047", "KOI8-R", "windows-1251",
            "ISO-8859-15",
        "x-MacRoman", "TIS-620", "UTF-32LE", "CESU-8", "x-windows-949"}) {
      Charset c = Charset.forName(n);
      byte[] b = s.getBytes(c);
      String back = new String(b, c);
      System.out.println(n + " " + HexFormat.of().formatHex(b) + " " +
          back.length() + " "
          + back.hashCode() + " " + c.canEncode());
    }
    System.out.println(Charset.isSupported("IBM500") + " " +
        Charset.isSupported("nope")
        + " " + Charset.forName("latin1") + " " + Charset.forName("cp1252")
            .name());
    System.out.println(Charset.forName("ISO-8859-7").compareTo(
        Charset.forName("ISO-8859-9")));
  }
}
// -- exit 0
// -- stdout
// Shift_JIS 4182a08abf8e9a7a3f3f8460 8 -638396693 true
// EUC-JP 41a4a2b4c1bbfa7a3f3fa7c1 8 -638396693 true
// ISO-2022-JP 411b2442242234413b7a1b28427a1b24422129212927411b2842 8 -573670677 true
// EUC-KR 41aaa2f9d3edae7ab0a1a2e6acc1 8 -595885153 true
// Big5 41c6a6ba7ea6727a3f3fc7c7 8 -638396693 true
// GB18030 41a4a29d68d7d67a8237cf35a2e3a7c1 8 -595885153 true
// GBK 41a4a29d68d7d67a3fa2e3a7c1 8 -638139362 true
// IBM037 c13f3f3fa93f3f3f 8 -309156199 true
// IBM1047 c13f3f3fa93f3f3f 8 -309156199 true
// KOI8-R 413f3f3f7a3f3ff1 8 -737771757 true
// windows-1251 413f3f3f7a3f88df 8 -737514426 true
// ISO-8859-15 413f3f3f7a3fa43f 8 -737515434 true
// x-MacRoman 413f3f3f7a3fdb3f 8 -737515434 true
// TIS-620 413f3f3f7a3f3f3f 8 -737772765 true
// UTF-32LE 4100000042300000226f0000575b00007a00000000ac0000ac2000002f040000 8 -595885153 true
// CESU-8 41e38182e6bca2e5ad977aeab080e282acd0af 8 -595885153 true
// x-windows-949 41aaa2f9d3edae7ab0a1a2e6acc1 8 -595885153 true
// true false ISO-8859-1 windows-1252
// -2
