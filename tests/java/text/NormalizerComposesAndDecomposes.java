// Normalizer forms and Collator strengths.
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.Locale;

public class NormalizerComposesAndDecomposes {
  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    s.codePoints().forEach(c -> b.append(Integer.toHexString(c)).append(' '));
    return b.toString().trim();
  }

  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"\u00e9", "e\u0301", "\ufb01", "\u00bd",
        "\uac00", "a\u0323\u0307", "a\u0307\u0323", "\u212b"}) {
      StringBuilder b = new StringBuilder(hex(s));
      for (Normalizer.Form f : Normalizer.Form.values()) {
        b.append(" | ").append(f).append(' ')
            .append(hex(Normalizer.normalize(s, f)))
            .append(' ').append(Normalizer.isNormalized(s, f));
      }
      System.out.println(b);
    }
    Collator c = Collator.getInstance(Locale.ENGLISH);
    for (int strength = Collator.PRIMARY; strength <= Collator.IDENTICAL;
        strength++) {
      c.setStrength(strength);
      System.out.println(strength + " " + c.compare("a", "A") + " "
          + c.compare("a", "\u00e1") + " " + c.compare("a", "b"));
    }
    String[] words = {"zebra", "\u00c9clair", "apple", "Apple", "eclair"};
    c.setStrength(Collator.TERTIARY);
    Arrays.sort(words, c);
    System.out.println(hex(words[3]) + " " + words[0] + words[1] + words[2] +
        words[4]);
    CollationKey k = c.getCollationKey("abc");
    System.out.println(k.compareTo(c.getCollationKey("abd")) + " "
        + k.getSourceString());
    RuleBasedCollator r = new RuleBasedCollator("< c < b < a");
    System.out.println(r.compare("a", "b") + " " + r.compare("c", "b"));
  }
}
// -- exit 0
// -- stdout
// e9 | NFD 65 301 false | NFC e9 true | NFKD 65 301 false | NFKC e9 true
// 65 301 | NFD 65 301 true | NFC e9 false | NFKD 65 301 true | NFKC e9 false
// fb01 | NFD fb01 true | NFC fb01 true | NFKD 66 69 false | NFKC 66 69 false
// bd | NFD bd true | NFC bd true | NFKD 31 2044 32 false | NFKC 31 2044 32 false
// ac00 | NFD 1100 1161 false | NFC ac00 true | NFKD 1100 1161 false | NFKC ac00 true
// 61 323 307 | NFD 61 323 307 true | NFC 1ea1 307 false | NFKD 61 323 307 true | NFKC 1ea1 307 false
// 61 307 323 | NFD 61 323 307 false | NFC 1ea1 307 false | NFKD 61 323 307 false | NFKC 1ea1 307 false
// 212b | NFD 41 30a false | NFC c5 false | NFKD 41 30a false | NFKC c5 false
// 0 0 0 -1
// 1 0 -1 -1
// 2 -1 -1 -1
// 3 -1 -1 -1
// c9 63 6c 61 69 72 appleAppleeclairzebra
// -1 abc
// 1 -1
