// java.util.regex: groups, back references, look-around, possessive and lazy.
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

public class RegexGroupsAndLookaround {
  static void all(String regex, String text) {
    Matcher m = Pattern.compile(regex).matcher(text);
    StringBuilder b = new StringBuilder(regex).append(" :");
    while (m.find()) {
      b.append(' ').append(m.start()).append('-').append(m.end()).append(':');
      for (int i = 0; i <= m.groupCount(); i++) b.append('<').append(m.group(i))
          .append('>');
    }
    System.out.println(b);
  }

  public static void main(String[] args) {
    all("(a)(b)?", "abaab");
    all("(\\w)\\1", "aabbcdde");
    all("(?<year>\\d{4})-(?<m>\\d\\d)\\k<m>", "2021-0303 1999-1210");
    all("\\b\\w+(?=,)", "one,two three,");
    all("(?<!\\$)\\b\\d+", "$12 34 x56 78");
    all("(?<=a{1,3})b", "aaab b ab");
    all("<.+?>", "<a><b>");
    all("<.++>", "<a><b>");
    all("a*", "baaac");
    all("(?:x|y){2,3}", "xyxyxyx");
    all("^\\s*$", "");
    all("[a-z&&[^aeiou]]+", "hello world");
    all("\\p{Lu}\\p{IsAlphabetic}*", "Ab cD \u00c9t");
    all("(?i)straSSe", "STRASSE strasse");
    all("(?>a+)ab", "aaab");
    all("\\Qa.b\\E+", "a.bbb axb");
    all("((a|ab)(c|bcd))(d*)", "abcd");
    all("\\R", "a\r\nb\nc\u2028");
    all("\\X", "e\u0301x");
    all("[^\\d\\s]+|\\h", "ab 1");
    for (String bad : new String[] {"(", "a{2,1}", "[z-a]", "*", "(?<1>x)",
        "\\k<no>", "(?<=a*)b", "\\"}) {
      try {
        Pattern.compile(bad);
        System.out.println(bad + " compiles");
      } catch (PatternSyntaxException e) {
        System.out.println(e.getMessage().replace("\n", " / "));
      }
    }
  }
}
// -- exit 0
// -- stdout
// (a)(b)? : 0-2:<ab><a><b> 2-3:<a><a><null> 3-5:<ab><a><b>
// (\w)\1 : 0-2:<aa><a> 2-4:<bb><b> 5-7:<dd><d>
// (?<year>\d{4})-(?<m>\d\d)\k<m> : 0-9:<2021-0303><2021><03>
// \b\w+(?=,) : 0-3:<one> 8-13:<three>
// (?<!\$)\b\d+ : 4-6:<34> 11-13:<78>
// (?<=a{1,3})b : 3-4:<b> 8-9:<b>
// <.+?> : 0-3:<<a>> 3-6:<<b>>
// <.++> :
// a* : 0-0:<> 1-4:<aaa> 4-4:<> 5-5:<>
// (?:x|y){2,3} : 0-3:<xyx> 3-6:<yxy>
// ^\s*$ : 0-0:<>
// [a-z&&[^aeiou]]+ : 0-1:<h> 2-4:<ll> 6-7:<w> 8-11:<rld>
// \p{Lu}\p{IsAlphabetic}* : 0-2:<Ab> 4-5:<D> 6-8:<Ét>
// (?i)straSSe : 0-7:<STRASSE> 8-15:<strasse>
// (?>a+)ab :
// \Qa.b\E+ : 0-5:<a.bbb>
// ((a|ab)(c|bcd))(d*) : 0-4:<abcd><abcd><a><bcd><>
// \R : 1-3:<
// > 4-5:<
// > 6-7:< >
// \X : 0-2:<é> 2-3:<x>
// [^\d\s]+|\h : 0-2:<ab> 2-3:< >
// Unclosed group near index 1 / (
// Illegal repetition range near index 5 / a{2,1} /      ^
// Illegal character range near index 3 / [z-a] /    ^
// Dangling meta character '*' near index 0 / * / ^
// capturing group name does not start with a Latin letter near index 3 / (?<1>x) /    ^
// named capturing group <no> does not exist near index 5 / \k<no> /      ^
// (?<=a*)b compiles
// Unexpected internal error near index 1 / \
