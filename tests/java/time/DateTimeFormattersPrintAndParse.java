// DateTimeFormatter: patterns, predefined forms, builder, resolver styles.
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class DateTimeFormattersPrintAndParse {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getClass().getSimpleName() + ": "
          + e.getMessage());
    }
  }

  public static void main(String[] args) {
    ZonedDateTime z = ZonedDateTime.of(2021, 3, 4, 15, 6, 7, 89_000_000,
        ZoneId.of("Europe/Paris"));
    for (String p : new String[] {"yyyy-MM-dd HH:mm:ss.SSS",
        "EEEE, d MMMM uuuu",
        "EEE d MMM yy h:mm a", "D w e Q QQQ q", "n N A",
            "xxx XXX x X Z ZZZZ O VV",
        "'at' HH''mm", "[yyyy][-MM]", "GGGG y", "kk K H", "c ccc LLLL", "B",
            "pppppd"}) {
      show(p, () -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH).format(z));
    }
    show("iso", () -> DateTimeFormatter.ISO_WEEK_DATE.format(z) + " "
        + DateTimeFormatter.ISO_ORDINAL_DATE.format(z) + " "
        + DateTimeFormatter.BASIC_ISO_DATE.format(z) + " "
        + DateTimeFormatter.RFC_1123_DATE_TIME.format(z) + " "
        + DateTimeFormatter.ISO_INSTANT.format(z));
    show("full", () -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Locale.US).format(z));
    show("medium", () -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
        .withLocale(Locale.US).format(z));
    show("german", () -> DateTimeFormatter.ofPattern("EEEE d. MMMM",
        Locale.GERMAN)
        .format(z));
    show("parse", () -> LocalDate.parse("04 Mar 2021",
        DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)));
    show("wrong case", () -> LocalDate.parse("04 MAR 2021",
        DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)));
    show("any case", () -> LocalDate.parse("04 MAR 2021",
        new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("dd MMM yyyy")
        .toFormatter(Locale.ENGLISH)));
    show("smart", () -> LocalDate.parse("2021-02-30"));
    show("lenient", () -> LocalDate.parse("2021-02-30",
        DateTimeFormatter.ISO_LOCAL_DATE
        .withResolverStyle(ResolverStyle.LENIENT)));
    show("smart 31", () -> LocalDate.parse("31/02/21",
        DateTimeFormatter.ofPattern("dd/MM/yy")));
    show("strict", () -> LocalDate.parse("31/02/2021", DateTimeFormatter
        .ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT)));
    show("text left", () -> LocalTime.parse("10:15x"));
    show("zoned", () -> ZonedDateTime.parse("2021-10-31T02:30:00+01:00[Europe/Berlin]"));
    show("instant", () -> Instant.parse("2021-01-01T24:00:00Z"));
    show("builder", () -> new DateTimeFormatterBuilder()
        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendLiteral('/')
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalStart()
        .appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT).optionalEnd()
        .toFormatter(Locale.ENGLISH).format(z));
    show("defaulting", () -> LocalDateTime.parse("2021",
        new DateTimeFormatterBuilder()
        .appendPattern("uuuu").parseDefaulting(ChronoField.MONTH_OF_YEAR, 6)
        .parseDefaulting(ChronoField.DAY_OF_MONTH, 7)
        .parseDefaulting(ChronoField.HOUR_OF_DAY, 8).toFormatter()));
    show("missing field", () -> DateTimeFormatter.ofPattern("HH")
        .format(LocalDate.EPOCH));
    show("bad pattern", () -> DateTimeFormatter.ofPattern("{}"));
    show("bad letters", () -> DateTimeFormatter.ofPattern("MMMMMM"));
    show("toString", () -> DateTimeFormatter.ofPattern("yyyy-MM"));
    show("parseBest", () -> DateTimeFormatter.ofPattern("yyyy-MM-dd[ HH:mm]")
        .parseBest("2021-05-06", LocalDateTime::from, LocalDate::from));
  }
}
// -- exit 0
// -- stdout
// yyyy-MM-dd HH:mm:ss.SSS 2021-03-04 15:06:07.089
// EEEE, d MMMM uuuu Thursday, 4 March 2021
// EEE d MMM yy h:mm a Thu 4 Mar 21 3:06 PM
// D w e Q QQQ q 63 10 5 1 Q1 1
// n N A 89000000 54367089000000 54367089
// xxx XXX x X Z ZZZZ O VV +01:00 +01:00 +01 +01 +0100 GMT+01:00 GMT+1 Europe/Paris
// 'at' HH''mm at 15'06
// [yyyy][-MM] 2021-03
// GGGG y Anno Domini 2021
// kk K H 15 3 15
// c ccc LLLL 5 Thu March
// B in the afternoon
// pppppd     4
// iso 2021-W09-4+01:00 2021-063+01:00 20210304+0100 Thu, 4 Mar 2021 15:06:07 +0100 2021-03-04T14:06:07.089Z
// full Thursday, March 4, 2021
// medium Mar 4, 2021, 3:06:07 PM
// german Donnerstag 4. März
// parse 2021-03-04
// wrong case DateTimeParseException: Text '04 MAR 2021' could not be parsed at index 3
// any case 2021-03-04
// smart DateTimeParseException: Text '2021-02-30' could not be parsed: Invalid date 'FEBRUARY 30'
// lenient 2021-03-02
// smart 31 2021-02-28
// strict DateTimeParseException: Text '31/02/2021' could not be parsed: Invalid date 'FEBRUARY 31'
// text left DateTimeParseException: Text '10:15x' could not be parsed, unparsed text found at index 5
// zoned 2021-10-31T02:30+01:00[Europe/Berlin]
// instant 2021-01-02T00:00:00Z
// builder 2021/.089Thu
// defaulting 2021-06-07T08:00
// missing field UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// bad pattern IllegalArgumentException: Pattern includes reserved character: '{'
// bad letters IllegalArgumentException: Too many pattern letters: M
// toString Value(YearOfEra,4,19,EXCEEDS_PAD)'-'Value(MonthOfYear,2)
// parseBest 2021-05-06
