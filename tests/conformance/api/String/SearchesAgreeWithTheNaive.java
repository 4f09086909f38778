// equals, compareTo, hashCode, indexOf, lastIndexOf and regionMatches agree
// with loops over charAt for all short strings of narrow and wide characters.
import static conformance.Check.*;

public class SearchesAgreeWithTheNaive {
  static final char[] LETTERS = {'a', '\u00ff', '\u0100'};

  static String make(int code) {
    StringBuilder s = new StringBuilder();
    for (; code > 0; code /= 4) {
      if (code % 4 == 0) return null;
      s.append(LETTERS[code % 4 - 1]);
    }
    return s.toString();
  }

  static int compare(String a, String b) {
    for (int i = 0; i < Math.min(a.length(), b.length()); i++)
      if (a.charAt(i) != b.charAt(i)) return a.charAt(i) - b.charAt(i);
    return a.length() - b.length();
  }

  static boolean at(String a, int i, String b) {
    if (i < 0 || i + b.length() > a.length()) return false;
    for (int k = 0; k < b.length(); k++)
      if (a.charAt(i + k) != b.charAt(k)) return false;
    return true;
  }

  static void check(String a, String b) {
    int c = compare(a, b);
    equal(c, a.compareTo(b));
    equal(c == 0, a.equals(b));
    equal(c == 0, a.contentEquals(new StringBuilder(b)));
    int first = -1, last = -1;
    for (int i = 0; i <= a.length(); i++) {
      if (!at(a, i, b)) continue;
      if (first < 0) first = i;
      last = i;
    }
    equal(first, a.indexOf(b));
    equal(last, a.lastIndexOf(b));
    equal(at(a, 0, b), a.startsWith(b));
    equal(at(a, a.length() - b.length(), b), a.endsWith(b));
    equal(at(a, 1, b), a.regionMatches(1, b, 0, b.length()));
    if (b.length() == 1) {
      equal(first, a.indexOf(b.charAt(0)));
      equal(last, a.lastIndexOf(b.charAt(0)));
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 256; i++) {
      String a = make(i);
      if (a == null) continue;
      int h = 0;
      for (char c : a.toCharArray()) h = 31 * h + c;
      equal(h, a.hashCode());
      for (int j = 0; j < 64; j++) {
        String b = make(j);
        if (b != null) check(a, b);
      }
    }
  }
}
