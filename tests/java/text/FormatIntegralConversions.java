// String.format: %d %x %o %c %b %h %s with flags, widths and precisions.
import java.math.BigInteger;
import java.util.Locale;

public class FormatIntegralConversions {
  static void f(String format, Object... args) {
    try {
      System.out.println(format + " [" + String.format(Locale.ROOT, format,
          args)
          + "]");
    } catch (RuntimeException e) {
      System.out.println(format + " " + e);
    }
  }

  public static void main(String[] args) {
    f("%d|%5d|%-5d|%05d|%+d|% d|%,d|%(d", 1, 2, 3, 4, 5, 6, 1234567, -8);
    f("%d %d %d", Byte.MIN_VALUE, Long.MIN_VALUE, BigInteger.TEN.pow(30));
    f("%x %X %#x %08x %x", 255, 255, 255, -1, (byte) -1);
    f("%o %#o %o", 8, 8, -1L);
    f("%x %x", BigInteger.valueOf(-255), Long.MIN_VALUE);
    f("%c%c%C%c", 'a', 98, 'c', 0x1f600);
    f("%b %B %b %b", true, "x", null, false);
    f("%h %H %h", "hello", 255, null);
    f("%s %S %10s|%-10s|%.2s|%10.2s|", "a", "b", "c", "d", "efg", "hij");
    f("%2$s %1$s %<s %s", "a", "b");
    f("%n%%|%5%|%-5%|".replace("%n", ""));
    f("%s", (Object) null);
    f("%d", (Object) null);
    f("%d", "x");
    f("%d", 1.5);
    f("%q", 1);
    f("%s %s", 1);
    f("%-d", 1);
    f("%.2d", 1);
    f("%#d", 1);
    f("%+x", 1);
    f("%-05d", 1);
    f("%c", 0x110000);
    f("%++d", 1);
    f("%,x", 1);
    f("%3$s", 1, 2);
    f("%<s", 1);
    f("% +d", 1);
    f("%", 1);
  }
}
// -- exit 0
// -- stdout
// %d|%5d|%-5d|%05d|%+d|% d|%,d|%(d [1|    2|3    |00004|+5| 6|1,234,567|(8)]
// %d %d %d [-128 -9223372036854775808 1000000000000000000000000000000]
// %x %X %#x %08x %x [ff FF 0xff ffffffff ff]
// %o %#o %o [10 010 1777777777777777777777]
// %x %x [-ff 8000000000000000]
// %c%c%C%c [abC😀]
// %b %B %b %b [true TRUE false false]
// %h %H %h [5e918d2 FF null]
// %s %S %10s|%-10s|%.2s|%10.2s| [a B          c|d         |ef|        hi|]
// %2$s %1$s %<s %s [b a a a]
// %%|%5%|%-5%| [%|    %|%    |]
// %s [null]
// %d [null]
// %d java.util.IllegalFormatConversionException: d != java.lang.String
// %d java.util.IllegalFormatConversionException: d != java.lang.Double
// %q java.util.UnknownFormatConversionException: Conversion = 'q'
// %s %s java.util.MissingFormatArgumentException: Format specifier '%s'
// %-d java.util.MissingFormatWidthException: %-d
// %.2d java.util.IllegalFormatPrecisionException: 2
// %#d java.util.FormatFlagsConversionMismatchException: Conversion = d, Flags = #
// %+x java.util.FormatFlagsConversionMismatchException: Conversion = x, Flags = +
// %-05d java.util.IllegalFormatFlagsException: Flags = '-0'
// %c java.util.IllegalFormatCodePointException: Code point = 0x110000
// %++d java.util.DuplicateFormatFlagsException: Flags = '+'
// %,x java.util.FormatFlagsConversionMismatchException: Conversion = x, Flags = ,
// %3$s java.util.MissingFormatArgumentException: Format specifier '%3$s'
// %<s java.util.MissingFormatArgumentException: Format specifier '%<s'
// % +d java.util.IllegalFormatFlagsException: Flags = '+ '
// % java.util.UnknownFormatConversionException: Conversion = '%'
