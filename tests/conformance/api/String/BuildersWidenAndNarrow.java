// A StringBuilder that meets a wide character keeps what it has; strings made
// of it are narrow again when all their characters are.
import static conformance.Check.*;

public class BuildersWidenAndNarrow {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder("caf\u00e9");
    b.append('\u20ac').append(true).append(-5L).append(1.5f).append('x')
        .append(new char[] {'\u00ff', '\u0101'}).append((Object) null)
        .append("abc", 1, 2).appendCodePoint(0x1d11e);
    equal("caf\u00e9\u20actrue-51.5x\u00ff\u0101nullb\ud834\udd1e",
        b.toString());
    equal(b.length(), b.toString().length());
    b.delete(4, 5);
    equal("caf\u00e9true", b.substring(0, 8));
    equal("caf\u00e9".hashCode(), b.substring(0, 4).hashCode());
    that("caf\u00e9".equals(b.substring(0, 4)), "narrow and narrowed");
    b.setLength(4);
    that("caf\u00e9".contentEquals(b), "contentEquals");
    equal(0, b.compareTo(new StringBuilder("caf\u00e9")));
    b.setLength(6);
    equal("caf\u00e9\0\0", b.toString());
    b.setCharAt(5, '\u0100');
    equal('\0', (int) b.charAt(4));
    b.insert(0, '\u0416').insert(3, "\u00e9\u00e9").reverse();
    equal("\u0100\0\u00e9f\u00e9\u00e9ac\u0416", b.toString());
    equal("a\ud834\udd1eb", new StringBuilder("b\ud834\udd1ea").reverse()
        .toString());
    StringBuilder n = new StringBuilder();
    StringBuffer f = new StringBuffer();
    for (int i = 0; i < 300; i++) {
      char c = i % 50 == 49 ? (char) (i * 7) : (char) ('a' + i % 26);
      n.append(c);
      f.append(c);
    }
    equal(n.toString(), f.toString());
    equal(n.toString(), new String(n.toString().toCharArray()));
    char[] part = new char[10];
    n.getChars(45, 55, part, 0);
    equal(n.substring(45, 55), new String(part));
    equal(n.substring(45, 55), new String(n.toString().toCharArray(), 45, 10));
    n.replace(0, 299, "");
    equal(1, n.length());
    equal("ab", String.valueOf(new char[] {'a', 'b'}));
    equal("a\u0100b", String.join("\u0100", "a", "b"));
  }
}
