// An array of char is no String and ends in no NUL: a String made of it is a
// copy, NULs count, and changing the one does not change the other.
import static conformance.Check.*;

public class CharactersAreNoString {
  public static void main(String[] args) {
    char[] chars = {'a', '\0', 'b'};
    String s = new String(chars);
    equal(3, s.length());
    chars[0] = 'z';
    equal("a\0b", s);
    char[] back = s.toCharArray();
    that(back != s.toCharArray(), "shared");
    back[2] = '\u1234';
    equal("a\0b", s);
    equal("a\0\u1234", String.valueOf(back));
    Object o = chars;
    that(!(o instanceof CharSequence) && !(o instanceof Comparable),
        "a sequence");
    that(!s.equals(s.toCharArray()), "equal");
    that(!"ab".equals("ab\0"), "NUL ends a string");
    equal(0, new char[0].length + new String(new char[0]).length());
    that(new StringBuilder().append(chars).toString().equals("z\0b"), "append");
    equal(1, s.indexOf('\0'));
  }
}
