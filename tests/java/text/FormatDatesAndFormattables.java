// String.format: %t conversions of java.time and Formattable's hook.
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Formattable;
import java.util.FormattableFlags;
import java.util.Formatter;
import java.util.Locale;

public class FormatDatesAndFormattables {
  static class Temperature implements Formattable {
    @Override
    public void formatTo(Formatter out, int flags, int width, int precision) {
      boolean left = (flags & FormattableFlags.LEFT_JUSTIFY) != 0;
      boolean upper = (flags & FormattableFlags.UPPERCASE) != 0;
      boolean alternate = (flags & FormattableFlags.ALTERNATE) != 0;
      out.format("<%b %b %b %d %d>", left, upper, alternate, width, precision);
    }
  }

  public static void main(String[] args) {
    ZonedDateTime at = LocalDateTime.of(2021, 3, 4, 15, 6, 7, 89_000_000)
        .atZone(ZoneOffset.ofHours(2));
    for (String c : "H I k l M S L N p z Z s Q B b A a C Y y j m d e R T r D F c"
        .split(" ")) {
      System.out.println(c + " " + String.format(Locale.ENGLISH, "%t" + c, at));
    }
    System.out.println(String.format(Locale.ENGLISH,
        "%1$TA %1$tB|%1$12tH|%1$-6tY|",
        at));
    System.out.println(String.format(Locale.FRENCH, "%tA", LocalDate.of(2020, 1,
        1)));
    System.out.println(String.format("%s %S %-10.3s %#s", new Temperature(),
        new Temperature(), new Temperature(), new Temperature()));
    try {
      String.format("%tH", LocalDate.of(2020, 1, 1));
    } catch (RuntimeException e) {
      System.out.println(e);
    }
    try {
      String.format("%tq", at);
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// H 15
// I 03
// k 15
// l 3
// M 06
// S 07
// L 089
// N 089000000
// p pm
// z +0200
// Z +02:00
// s 1614863167
// Q 1614863167089
// B March
// b Mar
// A Thursday
// a Thu
// C 20
// Y 2021
// y 21
// j 063
// m 03
// d 04
// e 4
// R 15:06
// T 15:06:07
// r 03:06:07 PM
// D 03/04/21
// F 2021-03-04
// c Thu Mar 04 15:06:07 +02:00 2021
// THURSDAY March|          15|2021  |
// mercredi
// <false false false -1 -1> <false true false -1 -1> <true false false 10 3> <false false true -1 -1>
// java.util.IllegalFormatConversionException: H != java.time.LocalDate
// java.util.UnknownFormatConversionException: Conversion = 'tq'
