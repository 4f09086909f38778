// Matcher: replacement strings, appendReplacement, regions, bounds and flags.
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class RegexReplacesAndSplits {
  public static void main(String[] args) {
    Pattern p = Pattern.compile("(?<k>\\w+)=(?<v>\\w+)");
    Matcher m = p.matcher("a=1, bb=22");
    System.out.println(m.replaceAll("${v}=$1\\$"));
    System.out.println(m.replaceFirst("<$0>"));
    System.out.println(m.replaceAll(r -> r.group(1).toUpperCase()));
    StringBuilder out = new StringBuilder();
    m.reset();
    while (m.find()) m.appendReplacement(out, Matcher.quoteReplacement("$" +
        m.end()));
    System.out.println(m.appendTail(out));
    try {
      "a".replaceAll("a", "$1");
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      "a".replaceAll("a", "\\");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      p.matcher("x").group();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    m = Pattern.compile("^b$").matcher("abc").region(1, 2);
    System.out.println(m.find() + " " + m.useAnchoringBounds(false).reset()
        .region(1, 2).find());
    m = Pattern.compile("a(?=b)").matcher("ab").region(0, 1);
    System.out.println(m.find() + " " + m.useTransparentBounds(true)
        .region(0, 1).find());
    m = Pattern.compile("abc").matcher("ab");
    System.out.println(m.matches() + " " + m.hitEnd() + " " + m.requireEnd());
    System.out.println(Pattern.compile("^x", Pattern.MULTILINE).matcher("x\nx")
        .results().map(MatchResult::start).collect(Collectors.toList()));
    System.out.println(Pattern.compile("a.b", Pattern.DOTALL).matcher("a\nb")
        .matches());
    System.out.println(Pattern.compile("a b # note", Pattern.COMMENTS)
        .matcher("ab").matches());
    System.out.println(Pattern.compile("a.b", Pattern.LITERAL).matcher("axb")
        .matches());
    System.out.println(Arrays.toString(Pattern.compile("\\s*,\\s*")
        .split("a , b,c ,")));
    System.out.println(Pattern.compile("o").splitAsStream("foo boo")
        .collect(Collectors.joining("|")));
    System.out.println(Pattern.compile("\\d+").asPredicate().test("a1") + " "
        + Pattern.compile("\\d+").asMatchPredicate().test("a1"));
    System.out.println(p + " " + p.flags() + " " + Pattern.quote("a\\Eb"));
    System.out.println(m);
  }
}
// -- exit 0
// -- stdout
// 1=a$, 22=bb$
// <a=1>, bb=22
// A, BB
// $3, $10
// No group 1
// character to be escaped is missing
// No match found
// true false
// false true
// false true false
// [0, 2]
// true
// true
// false
// [a, b, c]
// f|| b
// true false
// (?<k>\w+)=(?<v>\w+) 0 \Qa\E\\E\Qb\E
// java.util.regex.Matcher[pattern=abc region=0,2 lastmatch=]
