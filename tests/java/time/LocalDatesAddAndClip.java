// LocalDate, YearMonth, Year, MonthDay: arithmetic, adjusters, fields, errors.
import java.time.*;
import java.time.temporal.*;

public class LocalDatesAddAndClip {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (DateTimeException | ArithmeticException e) {
      System.out.println(what + " " + e.getClass().getSimpleName() + ": "
          + e.getMessage());
    }
  }

  public static void main(String[] args) {
    LocalDate d = LocalDate.of(2020, 2, 29);
    show("plusYears", () -> d.plusYears(1));
    show("plusMonths", () -> LocalDate.of(2021, 1, 31).plusMonths(1));
    show("minusDays", () -> d.minusDays(60).minusWeeks(1));
    show("with", () -> d.withDayOfYear(366) + " " + d.withMonth(11)
        .withYear(-5));
    show("fields", () -> d.getDayOfWeek() + " " + d.getDayOfYear() + " " +
        d.isLeapYear()
        + " " + d.lengthOfMonth() + " " +
            d.get(ChronoField.ALIGNED_WEEK_OF_YEAR) + " "
        + d.get(IsoFields.QUARTER_OF_YEAR) + " "
        + LocalDate.of(2021, 1, 3).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " "
        + d.get(WeekFields.ISO.dayOfWeek()) + " " +
            d.getLong(ChronoField.EPOCH_DAY));
    show("adjust", () -> d.with(TemporalAdjusters.lastDayOfYear()) + " "
        + d.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)) + " "
        + d.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)) + " "
        + d.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)) + " "
        + d.with(TemporalAdjusters.dayOfWeekInMonth(-1, DayOfWeek.FRIDAY)));
    show("until", () -> d.until(LocalDate.of(2024, 12, 25)) + " "
        + ChronoUnit.DAYS.between(d, LocalDate.EPOCH) + " "
        + d.until(LocalDate.of(2021, 1, 28), ChronoUnit.MONTHS));
    show("datesUntil", () -> d.datesUntil(LocalDate.of(2020, 3, 10),
        Period.ofDays(4))
        .toList());
    show("compare", () -> d.compareTo(LocalDate.of(2019, 12, 31)) + " "
        + d.isBefore(LocalDate.MAX) + " " + d.equals(LocalDate.ofYearDay(2020,
            60)) + " "
        + d.hashCode());
    show("bad day", () -> LocalDate.of(2021, 2, 29));
    show("bad month", () -> LocalDate.of(2021, 13, 1));
    show("bad day 31", () -> LocalDate.of(2021, 4, 31));
    show("bad day 32", () -> LocalDate.of(2021, 4, 32));
    show("over", () -> LocalDate.MAX.plusDays(1));
    show("unsupported", () -> d.get(ChronoField.HOUR_OF_DAY));
    show("unsupported unit", () -> d.plus(1, ChronoUnit.HOURS));
    show("epoch day", () -> LocalDate.ofEpochDay(-719528) + " " + LocalDate.MIN
        + " "
        + LocalDate.of(10000, 1, 1));
    show("year month", () -> YearMonth.of(2020, 2).atEndOfMonth() + " "
        + YearMonth.parse("2021-11").plusMonths(3) + " " + YearMonth.of(2020, 1)
        .range(ChronoField.DAY_OF_MONTH));
    show("year", () -> Year.of(1900).isLeap() + " " + Year.of(2000).length() +
        " "
        + Year.of(2021).atDay(100) + " " + Year.parse("-0044"));
    show("month day", () -> MonthDay.of(2, 29).atYear(2021) + " "
        + MonthDay.parse("--12-25").isValidYear(1) + " " + MonthDay.of(1, 2));
    show("month", () -> Month.JANUARY.minus(1) + " " +
        Month.FEBRUARY.length(true) + " "
        + Month.of(7).firstMonthOfQuarter() + " " + DayOfWeek.SUNDAY.plus(10));
    show("query", () -> d.query(TemporalQueries.precision()) + " "
        + d.query(TemporalQueries.zone()) + " " +
            d.query(TemporalQueries.chronology()));
  }
}
// -- exit 0
// -- stdout
// plusYears 2021-02-28
// plusMonths 2021-02-28
// minusDays 2019-12-24
// with 2020-12-31 -0005-11-29
// fields SATURDAY 60 true 29 9 1 53 6 18321
// adjust 2020-12-31 2020-02-03 2020-03-07 2020-02-29 2020-02-28
// until P4Y9M26D -18321 10
// datesUntil [2020-02-29, 2020-03-04, 2020-03-08]
// compare 1 true true 4137117
// bad day DateTimeException: Invalid date 'February 29' as '2021' is not a leap year
// bad month DateTimeException: Invalid value for MonthOfYear (valid values 1 - 12): 13
// bad day 31 DateTimeException: Invalid date 'APRIL 31'
// bad day 32 DateTimeException: Invalid value for DayOfMonth (valid values 1 - 28/31): 32
// over DateTimeException: Invalid value for Year (valid values -999999999 - 999999999): 1000000000
// unsupported UnsupportedTemporalTypeException: Unsupported field: HourOfDay
// unsupported unit UnsupportedTemporalTypeException: Unsupported unit: Hours
// epoch day 0000-01-01 -999999999-01-01 +10000-01-01
// year month UnsupportedTemporalTypeException: Unsupported field: DayOfMonth
// year false 366 2021-04-10 -44
// month day 2021-02-28 true --01-02
// month DECEMBER 29 JULY WEDNESDAY
// query Days null ISO
