// charAt, substring, getChars, the constructors and StringBuilder refuse
// indices outside, before they change anything.
// raises: StringIndexOutOfBoundsException
import static conformance.Check.*;

public class IndicesAreChecked {
  static void out(Body b) {
    raises(StringIndexOutOfBoundsException.class, b);
  }

  public static void main(String[] args) {
    for (String s : new String[] {"abc", "ab\u0100"}) {
      out(() -> s.charAt(3));
      out(() -> s.charAt(-1));
      out(() -> s.charAt(Integer.MAX_VALUE));
      out(() -> s.substring(4));
      out(() -> s.substring(2, 1));
      out(() -> s.substring(-1, 1));
      equal("", s.substring(3));
      out(() -> s.codePointAt(3));
      out(() -> s.codePointBefore(0));
      char[] to = new char[2];
      out(() -> s.getChars(0, 3, to, 0));
      equal(0, (int) to[0]);
      out(() -> s.getChars(2, 1, to, 0));
      StringBuilder b = new StringBuilder(s);
      out(() -> b.insert(4, "x"));
      out(() -> b.deleteCharAt(3));
      out(() -> b.setCharAt(-1, 'x'));
      out(() -> b.replace(4, 5, "x"));
      out(() -> b.delete(2, 1));
      out(() -> b.setLength(-1));
      equal(s, b.toString());
      equal(s, b.delete(3, 99).toString());
    }
    char[] c = {'a', 'b'};
    out(() -> new String(c, 1, 2));
    out(() -> new String(c, -1, 1));
    out(() -> new String(new byte[2], 0, 3));
    raises(NullPointerException.class, () -> new String((char[]) null));
    raises(IllegalArgumentException.class, () -> "a".repeat(-1));
    equal("begin 2, end 1, length 3", raises(
        StringIndexOutOfBoundsException.class, () -> "abc".substring(2, 1))
        .getMessage());
  }
}
