// Charsets: UTF-8/16/32, Latin-1, ASCII, malformed input, coder states.
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

public class CharsetsEncodeAndDecode {
  static final HexFormat HEX = HexFormat.of();

  public static void main(String[] args) throws Exception {
    String s = "A\u00e9\u4e2d\ud83d\ude00";
    for (String name : new String[] {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE",
        "UTF-32", "ISO-8859-1", "US-ASCII", "windows-1252"}) {
      Charset c = Charset.forName(name);
      byte[] bytes = s.getBytes(c);
      System.out.println(c + " " + HEX.formatHex(bytes) + " "
          + new String(bytes, c).equals(s) + " " + c.newEncoder()
              .maxBytesPerChar());
    }
    for (String bad : new String[] {"c0af", "e4b8", "f09f98", "80", "eda080",
        "f4908080", "41ff42"}) {
      byte[] bytes = HEX.parseHex(bad);
      String text = new String(bytes, StandardCharsets.UTF_8);
      StringBuilder b = new StringBuilder(bad + ":");
      text.chars().forEach(ch -> b.append(' ').append(Integer.toHexString(ch)));
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        b.append(" decoded");
      } catch (CharacterCodingException e) {
        b.append(' ').append(e);
      }
      System.out.println(b);
    }
    CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
    System.out.println(ascii.canEncode('\u00e9') + " " + ascii.canEncode("ok"));
    try {
      ascii.encode(CharBuffer.wrap("a\u00e9"));
    } catch (CharacterCodingException e) {
      System.out.println(e);
    }
    ascii.onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(new byte[] {'#'});
    System.out.println(StandardCharsets.US_ASCII.decode(
        ascii.encode(CharBuffer.wrap("a\u00e9b"))));
    CharsetDecoder d = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(1);
    ByteBuffer in = ByteBuffer.wrap(HEX.parseHex("4142e4b8ad"));
    System.out.println(d.decode(in, out, false) + " " + out.flip());
    out.clear();
    in.limit(4);
    System.out.println(d.decode(in, out, false) + " " + in.position());
    System.out.println(d.decode(ByteBuffer.allocate(0), CharBuffer.allocate(0),
        true));
    try {
      Charset.forName("no such");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    try {
      "x".getBytes("nope");
    } catch (java.io.UnsupportedEncodingException e) {
      System.out.println(e);
    }
    System.out.println(StandardCharsets.UTF_8.aliases().contains("UTF8") + " "
        + StandardCharsets.UTF_8.contains(StandardCharsets.US_ASCII));
  }
}
// -- exit 0
// -- stdout
// UTF-8 41c3a9e4b8adf09f9880 true 3.0
// UTF-16 feff004100e94e2dd83dde00 true 4.0
// UTF-16BE 004100e94e2dd83dde00 true 2.0
// UTF-16LE 4100e9002d4e3dd800de true 2.0
// UTF-32 00000041000000e900004e2d0001f600 true 4.0
// ISO-8859-1 41e93f3f false 1.0
// US-ASCII 413f3f3f false 1.0
// windows-1252 41e93f3f false 1.0
// c0af: fffd fffd java.nio.charset.MalformedInputException: Input length = 1
// e4b8: fffd java.nio.charset.MalformedInputException: Input length = 2
// f09f98: fffd java.nio.charset.MalformedInputException: Input length = 3
// 80: fffd java.nio.charset.MalformedInputException: Input length = 1
// eda080: fffd java.nio.charset.MalformedInputException: Input length = 3
// f4908080: fffd fffd fffd fffd java.nio.charset.MalformedInputException: Input length = 1
// 41ff42: 41 fffd 42 java.nio.charset.MalformedInputException: Input length = 1
// false true
// java.nio.charset.UnmappableCharacterException: Input length = 1
// a#b
// OVERFLOW A
// UNDERFLOW 2
// UNDERFLOW
// java.nio.charset.IllegalCharsetNameException: no such
// java.io.UnsupportedEncodingException: nope
// true true
