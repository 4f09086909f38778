// ZonedDateTime, ZoneRules: gaps, overlaps, offsets, fixed clocks.
import java.time.*;
import java.time.temporal.ChronoUnit;
import java.time.zone.*;

public class ZonedTimesCrossTransitions {
  public static void main(String[] args) {
    ZoneId berlin = ZoneId.of("Europe/Berlin"), ny =
        ZoneId.of("America/New_York");
    ZonedDateTime gap = ZonedDateTime.of(2021, 3, 28, 2, 30, 0, 0, berlin);
    System.out.println(gap + " " + gap.minusMinutes(31) + " " +
        gap.minusHours(1));
    ZonedDateTime overlap = ZonedDateTime.of(2021, 10, 31, 2, 30, 0, 0, berlin);
    System.out.println(overlap + " " + overlap.withLaterOffsetAtOverlap() + " "
        + overlap.plusHours(1) + " " + overlap.plusDays(1));
    System.out.println(gap.withZoneSameInstant(ny) + " " +
        gap.withZoneSameLocal(ny));
    ZoneRules rules = berlin.getRules();
    System.out.println(rules.getTransition(LocalDateTime.of(2021, 3, 28, 2,
        30)));
    System.out.println(rules.getValidOffsets(LocalDateTime.of(2021, 3, 28, 2,
        30)) + " "
        + rules.getValidOffsets(LocalDateTime.of(2021, 10, 31, 2, 30)) + " "
        + rules.isDaylightSavings(gap.toInstant()) + " "
        + rules.getDaylightSavings(gap.toInstant()) + " "
        + rules.getStandardOffset(Instant.EPOCH));
    ZoneOffsetTransition next =
        rules.nextTransition(Instant.parse("2030-01-01T00:00:00Z"));
    System.out.println(next.getDateTimeBefore() + " " + next.getDuration() + " "
        + next.isGap() + " " + rules.previousTransition(Instant.EPOCH)
            .getInstant());
    System.out.println(rules.getTransitionRules().get(0));
    System.out.println(ZoneId.of("Asia/Kathmandu").getRules()
        .getOffset(Instant.EPOCH) + " "
        + ZoneId.of("Australia/Lord_Howe").getRules().getDaylightSavings(
        Instant.parse("2021-01-01T00:00:00Z")) + " " + ZoneId.of("UTC+3") + " "
        + ZoneId.of("Z").normalized() + " " + ZoneOffset.of("-09:30")
            .getTotalSeconds());
    for (String bad : new String[] {"Nowhere/City", "+19:00", "bad zone!",
        "UTC+25"}) {
      try {
        ZoneId.of(bad);
      } catch (DateTimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    Clock fixed = Clock.fixed(Instant.parse("2021-06-15T10:15:30.123456789Z"),
        berlin);
    System.out.println(LocalDateTime.now(fixed) + " " + ZonedDateTime.now(fixed)
        + " "
        + fixed.millis() + " " + Clock.offset(fixed, Duration.ofDays(-1))
            .instant() + " "
        + Clock.tick(fixed, Duration.ofMinutes(5)).instant() + " "
        + LocalDate.now(fixed.withZone(ZoneId.of("Pacific/Kiritimati"))) + " " +
            fixed);
    System.out.println(Instant.ofEpochSecond(-1, 1_500_000_000) + " "
        + Instant.EPOCH.minusNanos(1) + " " + Instant.MAX + " "
        + Instant.EPOCH.plus(1, ChronoUnit.HALF_DAYS)
            .truncatedTo(ChronoUnit.DAYS));
    OffsetDateTime o = OffsetDateTime.parse("2021-01-01T00:00:00+05:30");
    System.out.println(o.toInstant() + " " +
        o.withOffsetSameInstant(ZoneOffset.UTC) + " "
        + o.isEqual(OffsetDateTime.parse("2020-12-31T18:30Z")) + " " +
            o.toOffsetTime());
    System.out.println(ChronoUnit.HOURS.between(overlap, overlap.plusDays(1)) +
        " "
        + Duration.between(gap, overlap) + " " + overlap.toEpochSecond());
  }
}
// -- exit 0
// -- stdout
// 2021-03-28T03:30+02:00[Europe/Berlin] 2021-03-28T01:59+01:00[Europe/Berlin] 2021-03-28T01:30+01:00[Europe/Berlin]
// 2021-10-31T02:30+02:00[Europe/Berlin] 2021-10-31T02:30+01:00[Europe/Berlin] 2021-10-31T02:30+01:00[Europe/Berlin] 2021-11-01T02:30+01:00[Europe/Berlin]
// 2021-03-27T21:30-04:00[America/New_York] 2021-03-28T03:30-04:00[America/New_York]
// Transition[Gap at 2021-03-28T02:00+01:00 to +02:00]
// [] [+02:00, +01:00] true PT1H +01:00
// 2030-03-31T02:00 PT1H true 1949-10-02T01:00:00Z
// TransitionRule[Gap +01:00 to +02:00, SUNDAY on or after MARCH 25 at 01:00 UTC, standard offset +01:00]
// +05:30 PT30M UTC+03:00 Z -34200
// ZoneRulesException Unknown time-zone ID: Nowhere/City
// DateTimeException Zone offset hours not in valid range: value 19 is not in the range -18 to 18
// DateTimeException Invalid ID for region-based ZoneId, invalid format: bad zone!
// DateTimeException Invalid ID for offset-based ZoneId: UTC+25
// 2021-06-15T12:15:30.123456789 2021-06-15T12:15:30.123456789+02:00[Europe/Berlin] 1623752130123 2021-06-14T10:15:30.123456789Z 2021-06-15T10:15:00Z 2021-06-16 FixedClock[2021-06-15T10:15:30.123456789Z,Europe/Berlin]
// 1970-01-01T00:00:00.500Z 1969-12-31T23:59:59.999999999Z +1000000000-12-31T23:59:59.999999999Z 1970-01-01T00:00:00Z
// 2020-12-31T18:30:00Z 2020-12-31T18:30Z true 00:00+05:30
// 25 PT5207H 1635640200
