// A regular expression that recurses deeply ends in a StackOverflowError that
// can be caught, and the matcher works afterwards.
// options: -Xss512k
import java.util.regex.*;

public class RegexRecursionOverflowsCleanly {
  public static void main(String[] args) {
    Pattern p = Pattern.compile("(a|b|ab)*c");
    String deep = "ab".repeat(50_000);
    try {
      System.out.println(p.matcher(deep).matches());
    } catch (StackOverflowError e) {
      System.out.println("overflow " + e.getMessage());
    }
    System.out.println(p.matcher("ababc").matches());
    Pattern nested = Pattern.compile("(x+x+)+y");
    System.out.println(nested.matcher("x".repeat(12)).find());
    System.out.println(Pattern.compile("(?:a?){10}a{10}")
        .matcher("a".repeat(10))
        .matches());
  }
}
// -- exit 0
// -- stdout
// overflow null
// true
// false
// true
