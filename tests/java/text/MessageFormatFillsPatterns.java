// MessageFormat and ChoiceFormat: quoting, styles, parsing back.
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;

public class MessageFormatFillsPatterns {
  static void f(String pattern, Object... args) {
    try {
      System.out.println(new MessageFormat(pattern, Locale.ROOT).format(args));
    } catch (IllegalArgumentException e) {
      System.out.println(pattern + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    f("{0} and {1} and {0}", "a", "b");
    f("it''s '{0}' {0}", 1);
    f("{0,number} {0,number,integer} {0,number,#.#} {1,number,percent}",
        1234.56,
        0.25);
    f("{2} {0}", "only one");
    f("{0,choice,0#none|1#one|1<many {0}}", 5);
    f("{0,choice,0#none|1#one|1<many}", 1);
    f("{0", 1);
    f("{x}", 1);
    f("{0,nope}", 1);
    f("{0}", (Object) null);
    MessageFormat m = new MessageFormat("{0} has {1,number} items",
        Locale.ROOT);
    System.out.println(Arrays.toString(m.parse("cart has 1,234 items")));
    System.out.println(m.parse("wrong", new ParsePosition(0)) == null);
    System.out.println(m.toPattern() + " " + m.getFormats().length);
    ChoiceFormat c = new ChoiceFormat(new double[] {0, 1, 2},
        new String[] {"zero", "one", "many"});
    System.out.println(c.format(-1) + c.format(1) + c.format(7) + " "
        + c.toPattern() + " " + ChoiceFormat.nextDouble(1.0) + " "
        + c.parse("many"));
    System.out.println(m.equals(m.clone()));
  }
}
// -- exit 0
// -- stdout
// a and b and a
// it's {0} 1
// 1,234.56 1,235 1234.6 25%
// {2} only one
// many 5
// one
// {0: Unmatched braces in the pattern.
// {x}: can't parse argument number: x
// {0,nope}: unknown format type: nope
// null
// [cart, 1234]
// true
// {0} has {1,number} items 2
// zeroonemany 0.0#zero|1.0#one|2.0#many 1.0000000000000002 2.0
// true
