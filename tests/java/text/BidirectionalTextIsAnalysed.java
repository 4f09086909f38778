// Bidi, AttributedString, CharacterIterator, ParsePosition, FieldPosition.
import java.text.*;
import java.util.*;

public class BidirectionalTextIsAnalysed {
  public static void main(String[] args) {
    Bidi b = new Bidi("abc \u05d0\u05d1\u05d2 123 def",
        Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < b.getRunCount(); i++) {
      s.append(b.getRunStart(i)).append('-').append(b.getRunLimit(i))
          .append(':')
          .append(b.getRunLevel(i)).append(' ');
    }
    System.out.println(s + "" + b.isMixed() + " " + b.getBaseLevel() + " "
        + b.baseIsLeftToRight() + " " + Bidi.requiresBidi("abc".toCharArray(),
            0, 3));
    AttributedString a = new AttributedString("some attributed text");
    a.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE,
        Locale.ENGLISH, 5, 15);
    AttributedCharacterIterator it = a.getIterator();
    it.setIndex(6);
    System.out.println(it.getRunStart() + " " + it.getRunLimit() + " " +
        it.getAttribute(
        AttributedCharacterIterator.Attribute.LANGUAGE) + " " + it.first());
    FieldPosition f = new FieldPosition(NumberFormat.FRACTION_FIELD);
    StringBuffer out = new StringBuffer();
    NumberFormat.getInstance(Locale.ROOT).format(1234.5, out, f);
    System.out.println(out + " " + f.getBeginIndex() + " " + f.getEndIndex());
    AttributedCharacterIterator n = new DecimalFormat("#,##0.00",
        DecimalFormatSymbols.getInstance(Locale.ROOT))
            .formatToCharacterIterator(-1234.5);
    for (char c = n.first(); c != CharacterIterator.DONE; c = n.next()) {
      System.out.print(c + "" + n.getAttributes().size());
    }
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// 0-4:0 4-8:1 8-11:2 11-15:0 true 0 true false
// 5 15 en s
// 1,234.5 6 7
// -111,2213141.15101
