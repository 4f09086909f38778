// Duration and Period: parsing, printing, arithmetic, conversion.
import java.time.*;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

public class DurationsAndPeriodsNormalise {
  public static void main(String[] args) {
    Duration d = Duration.ofSeconds(90061, 500_000_000);
    System.out.println(d + " " + d.toHours() + " " + d.toMinutesPart() + " "
        + d.toMillis() + " " + d.toDaysPart() + " " + d.negated() + " " +
            d.dividedBy(7)
        + " " + d.multipliedBy(-3) + " " + d.abs().isNegative());
    System.out.println(Duration.ofMillis(-1) + " " + Duration.ofNanos(-1)
        .getSeconds() + " "
        + Duration.ofNanos(-1).getNano() + " " + Duration.ZERO + " "
        + Duration.ofSeconds(Long.MIN_VALUE) + " " + Duration.of(3,
            ChronoUnit.HALF_DAYS)
        + " " + d.truncatedTo(ChronoUnit.MINUTES) + " " +
            d.dividedBy(Duration.ofHours(1)));
    for (String s : new String[] {"PT8H6M12.345S", "-PT-6H+3M", "P2DT3H4M",
        "PT-0.5S",
        "pt1h", "P1D", "PT", "P1Y", "PT1.1234567891S", "1H"}) {
      try {
        System.out.println(s + " " + Duration.parse(s));
      } catch (DateTimeParseException e) {
        System.out.println(e.getMessage());
      }
    }
    Period p = Period.of(1, 14, -40);
    System.out.println(p + " " + p.normalized() + " " + p.toTotalMonths() + " "
        + p.negated() + " " + p.plusDays(40) + " " + Period.ofWeeks(3) + " "
        + Period.ZERO.isZero() + " " + p.equals(Period.of(1, 14, -40)));
    for (String s : new String[] {"P1Y2M3W4D", "-P1M", "P-1Y+2M", "P", "P1H"}) {
      try {
        System.out.println(s + " " + Period.parse(s));
      } catch (DateTimeParseException e) {
        System.out.println(e.getMessage() + " at " + e.getErrorIndex());
      }
    }
    System.out.println(LocalDate.of(2021, 1, 31).plus(Period.parse("P1M1D")) +
        " "
        + LocalDateTime.of(2021, 1, 1, 0, 0).plus(Duration.parse("PT36H")) + " "
        + Period.between(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 2, 28)));
    try {
      Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      Duration.of(1, ChronoUnit.MONTHS);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(LocalTime.of(23, 59).plusMinutes(2) + " " + LocalTime.MAX
        + " "
        + LocalTime.of(10, 0).minus(Duration.ofSeconds(1)) + " "
        + LocalTime.ofSecondOfDay(3661) + " " + LocalTime.parse("07:08:09.1")
            .toNanoOfDay()
        + " " + LocalTime.MIDNIGHT.until(LocalTime.NOON, ChronoUnit.MINUTES) +
            " "
        + ChronoUnit.DECADES.getDuration() + " " +
            ChronoUnit.DAYS.isTimeBased());
  }
}
// -- exit 0
// -- stdout
// PT25H1M1.5S 25 1 90061500 1 PT-25H-1M-1.5S PT3H34M25.928571428S PT-75H-3M-4.5S false
// PT-0.001S -1 999999999 PT0S PT-2562047788015215H-30M-8S PT36H PT25H1M 25
// PT8H6M12.345S PT8H6M12.345S
// -PT-6H+3M PT5H57M
// P2DT3H4M PT51H4M
// PT-0.5S PT-0.5S
// pt1h PT1H
// P1D PT24H
// Text cannot be parsed to a Duration
// Text cannot be parsed to a Duration
// Text cannot be parsed to a Duration
// Text cannot be parsed to a Duration
// P1Y14M-40D P2Y2M-40D 26 P-1Y-14M40D P1Y14M P21D true true
// P1Y2M3W4D P1Y2M25D
// -P1M P-1M
// P-1Y+2M P-1Y2M
// Text cannot be parsed to a Period at 0
// Text cannot be parsed to a Period at 0
// 2021-03-01 2021-01-02T12:00 P-1M-3D
// long overflow
// Unit must not have an estimated duration
// 00:01 23:59:59.999999999 09:59:59 01:01:01 25689100000000 720 PT87658H12M false
