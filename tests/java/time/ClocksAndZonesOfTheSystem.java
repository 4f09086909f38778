// The default zone, -Duser.timezone, ticking clocks, monotonic time.
// options: -Duser.timezone=Asia/Kolkata
import java.time.*;
import java.util.*;

public class ClocksAndZonesOfTheSystem {
  public static void main(String[] args) {
    System.out.println(ZoneId.systemDefault() + " " + TimeZone.getDefault()
        .getID() + " "
        + Clock.systemDefaultZone().getZone());
    System.out.println(new Date(0) + " " + new GregorianCalendar(1970, 0, 1)
        .getTimeInMillis());
    long a = System.currentTimeMillis(), n = System.nanoTime();
    Instant i = Instant.now();
    long b = System.currentTimeMillis(), m = System.nanoTime();
    System.out.println((a <= b) + " " + (n <= m) + " " + (i.toEpochMilli() >= a
        && i.toEpochMilli() <= b) + " " + (a > 1_600_000_000_000L));
    System.out.println(Year.now().isAfter(Year.of(2019)) + " "
        + Clock.tickSeconds(ZoneOffset.UTC).instant().getNano() + " "
        + (Clock.systemUTC().millis() >= a));
    TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
    System.out.println(ZoneId.systemDefault() + " " + new Date(0));
    TimeZone.setDefault(null);
    System.out.println(ZoneId.systemDefault());
    System.out.println(ZoneId.getAvailableZoneIds().contains("Europe/Oslo") +
        " "
        + TimeZone.getAvailableIDs().length / 100 + " " +
            ZoneId.SHORT_IDS.get("PST"));
  }
}
// -- exit 0
// -- stdout
// Asia/Kolkata Asia/Kolkata Asia/Kolkata
// Thu Jan 01 05:30:00 IST 1970 -19800000
// true true true true
// true 0 true
// America/Sao_Paulo Wed Dec 31 21:00:00 BRT 1969
// Asia/Kolkata
// true 6 America/Los_Angeles
