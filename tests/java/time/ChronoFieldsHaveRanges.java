// Temporal fields: ranges, checks, truncation, comparisons across types.
import java.time.*;
import java.time.temporal.*;
import java.util.*;

public class ChronoFieldsHaveRanges {
  public static void main(String[] args) {
    LocalDateTime t = LocalDateTime.of(2021, 12, 31, 23, 59, 59, 999_999_999);
    for (ChronoField f : ChronoField.values()) {
      if (t.isSupported(f)) System.out.println(f + " " + f.range() + " " +
          t.getLong(f));
    }
    for (ChronoUnit u : ChronoUnit.values()) {
      String s;
      try {
        s = t.plus(1, u) + " " + t.truncatedTo(u);
      } catch (DateTimeException e) {
        s = e.getMessage();
      }
      System.out.println(u + " " + u.isDateBased() + " " + s);
    }
    try {
      t.with(ChronoField.HOUR_OF_DAY, 24);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      LocalDate.from(LocalTime.NOON);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    WeekFields us = WeekFields.of(Locale.US);
    System.out.println(us + " " + t.get(us.weekOfYear()) + " " +
        t.get(us.weekBasedYear())
        + " " + t.get(WeekFields.ISO.weekOfWeekBasedYear()) + " "
        + t.getLong(JulianFields.JULIAN_DAY));
    System.out.println(t.with(TemporalAdjusters.ofDateAdjuster(d ->
        d.plusDays(2))) + " "
        + t.adjustInto(LocalDateTime.MIN).equals(t) + " "
        + ValueRange.of(1, 28, 31).isValidIntValue(30) + " "
        + t.range(ChronoField.DAY_OF_MONTH));
    List<LocalDateTime> l = new ArrayList<>(List.of(t, t.minusDays(1),
        t.plusNanos(1)));
    Collections.sort(l);
    System.out.println(l);
  }
}
// -- exit 0
// -- stdout
// NanoOfSecond 0 - 999999999 999999999
// NanoOfDay 0 - 86399999999999 86399999999999
// MicroOfSecond 0 - 999999 999999
// MicroOfDay 0 - 86399999999 86399999999
// MilliOfSecond 0 - 999 999
// MilliOfDay 0 - 86399999 86399999
// SecondOfMinute 0 - 59 59
// SecondOfDay 0 - 86399 86399
// MinuteOfHour 0 - 59 59
// MinuteOfDay 0 - 1439 1439
// HourOfAmPm 0 - 11 11
// ClockHourOfAmPm 1 - 12 11
// HourOfDay 0 - 23 23
// ClockHourOfDay 1 - 24 23
// AmPmOfDay 0 - 1 1
// DayOfWeek 1 - 7 5
// AlignedDayOfWeekInMonth 1 - 7 3
// AlignedDayOfWeekInYear 1 - 7 1
// DayOfMonth 1 - 28/31 31
// DayOfYear 1 - 365/366 365
// EpochDay -365243219162 - 365241780471 18992
// AlignedWeekOfMonth 1 - 4/5 5
// AlignedWeekOfYear 1 - 53 53
// MonthOfYear 1 - 12 12
// ProlepticMonth -11999999988 - 11999999999 24263
// YearOfEra 1 - 999999999/1000000000 2021
// Year -999999999 - 999999999 2021
// Era 0 - 1 1
// Nanos false 2022-01-01T00:00 2021-12-31T23:59:59.999999999
// Micros false 2022-01-01T00:00:00.000000999 2021-12-31T23:59:59.999999
// Millis false 2022-01-01T00:00:00.000999999 2021-12-31T23:59:59.999
// Seconds false 2022-01-01T00:00:00.999999999 2021-12-31T23:59:59
// Minutes false 2022-01-01T00:00:59.999999999 2021-12-31T23:59
// Hours false 2022-01-01T00:59:59.999999999 2021-12-31T23:00
// HalfDays false 2022-01-01T11:59:59.999999999 2021-12-31T12:00
// Days true 2022-01-01T23:59:59.999999999 2021-12-31T00:00
// Weeks true Unit is too large to be used for truncation
// Months true Unit is too large to be used for truncation
// Years true Unit is too large to be used for truncation
// Decades true Unit is too large to be used for truncation
// Centuries true Unit is too large to be used for truncation
// Millennia true Unit is too large to be used for truncation
// Eras true Invalid value for Era (valid values 0 - 1): 2
// Forever false Unsupported unit: Forever
// Invalid value for HourOfDay (valid values 0 - 23): 24
// Unable to obtain LocalDate from TemporalAccessor: 12:00 of type java.time.LocalTime
// WeekFields[SUNDAY,1] 53 2022 52 2459580
// 2022-01-02T23:59:59.999999999 true true 1 - 31
// [2021-12-30T23:59:59.999999999, 2021-12-31T23:59:59.999999999, 2022-01-01T00:00]
