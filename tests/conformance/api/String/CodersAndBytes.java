// Strings of Latin-1 and of wider characters are the same to every method;
// encoding and decoding replace what cannot be mapped.
import java.nio.charset.*;
import java.util.Arrays;
import static conformance.Check.*;

public class CodersAndBytes {
  public static void main(String[] args) {
    String latin = "a\u00e9\u00ff", wide = "a\u00e9\u0100",
        clef = "\ud834\udd1e";
    equal(latin, (latin + "\u0100").substring(0, 3));
    equal(latin.hashCode(), (latin + "\u0100").substring(0, 3).hashCode());
    equal(31 * (31 * 'a' + 0xe9) + 0x100, wide.hashCode());
    that(latin.compareTo(wide) == 0xff - 0x100, "compareTo");
    that(!latin.equals(wide) && wide.startsWith("a\u00e9"), "mixed");
    equal(2, wide.indexOf('\u0100'));
    equal(-1, latin.indexOf('\u0100'));
    equal(1, wide.indexOf("\u00e9"));
    equal(3, (latin + wide).lastIndexOf("a\u00e9"));
    equal("[97, -61, -87, -60, -128]",
        Arrays.toString(wide.getBytes(StandardCharsets.UTF_8)));
    equal("[-16, -99, -124, -98]",
        Arrays.toString(clef.getBytes(StandardCharsets.UTF_8)));
    equal("[97, -23, 63]",
        Arrays.toString(wide.getBytes(StandardCharsets.ISO_8859_1)));
    equal("[63]", Arrays.toString(clef.getBytes(StandardCharsets.US_ASCII)));
    equal("[63]", Arrays.toString("\ud834".getBytes(StandardCharsets.UTF_8)));
    equal("[-2, -1, 1, 0]",
        Arrays.toString("\u0100".getBytes(StandardCharsets.UTF_16)));
    equal("\ufffdx", new String(new byte[] {-61, 'x'},
        StandardCharsets.UTF_8));
    equal("\u00c3x", new String(new byte[] {-61, 'x'},
        StandardCharsets.ISO_8859_1));
    equal(1, clef.codePointCount(0, 2));
    equal(0x1d11e, clef.codePointAt(0));
    equal(0xdd1e, clef.codePointAt(1));
    equal("\u00ff\u00ff".toUpperCase(java.util.Locale.ROOT), "\u0178\u0178");
    equal("SS", "\u00df".toUpperCase(java.util.Locale.ROOT));
    equal("i\u0307", "\u0130".toLowerCase(java.util.Locale.ROOT));
    that("\u00e9".equalsIgnoreCase("\u00c9")
        && "\u03c3".equalsIgnoreCase("\u03a3"), "ignoring case");
    equal("b\u0100b", "a\u0100a".replace('a', 'b'));
    equal("aXa", "a\u0100a".replace('\u0100', 'X'));
    equal("aXa".hashCode(), "a\u0100a".replace('\u0100', 'X').hashCode());
  }
}
