// Date, Calendar, GregorianCalendar, SimpleDateFormat, TimeZone, all fixed.
import java.text.*;
import java.util.*;

public class LegacyDatesAndCalendars {
  public static void main(String[] args) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    Date epoch = new Date(0);
    System.out.println(epoch + " " + epoch.getTime() + " " +
        epoch.before(new Date(1)));
    GregorianCalendar c = new GregorianCalendar(2021, Calendar.JANUARY, 31, 10,
        20, 30);
    c.add(Calendar.MONTH, 1);
    System.out.println(c.getTime() + " " + c.get(Calendar.DAY_OF_WEEK) + " "
        + c.getActualMaximum(Calendar.DAY_OF_MONTH) + " " +
            c.get(Calendar.WEEK_OF_YEAR)
        + " " + c.isLeapYear(2000));
    c.roll(Calendar.DAY_OF_MONTH, 5);
    c.set(Calendar.HOUR, 3);
    c.set(Calendar.AM_PM, Calendar.PM);
    System.out.println(c.getTime() + " " + c.getTimeInMillis());
    c.setLenient(false);
    c.set(Calendar.MONTH, 14);
    try {
      c.getTime();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    GregorianCalendar old = new GregorianCalendar(1582, Calendar.OCTOBER, 4);
    old.add(Calendar.DATE, 1);
    System.out.println(old.getTime() + " " + old.getGregorianChange());
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS Z z XXX",
        Locale.ENGLISH);
    System.out.println(f.format(epoch));
    f.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    System.out.println(f.format(epoch));
    SimpleDateFormat g = new SimpleDateFormat("EEE, d MMM yyyy hh:mm a",
        Locale.ENGLISH);
    g.setTimeZone(TimeZone.getTimeZone("GMT+2:30"));
    System.out.println(g.format(epoch) + " " +
        g.parse("Fri, 1 Jan 2021 12:00 AM").getTime());
    try {
      g.parse("yesterday");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
    try {
      new SimpleDateFormat("bogus");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(DateFormat.getDateInstance(DateFormat.LONG, Locale.US)
        .format(epoch)
        + " " + DateFormat.getDateInstance(DateFormat.SHORT, Locale.GERMANY)
            .format(epoch));
    TimeZone t = TimeZone.getTimeZone("Europe/London");
    System.out.println(t.getRawOffset() + " " + t.getOffset(1_600_000_000_000L)
        + " "
        + t.useDaylightTime() + " " +
            t.inDaylightTime(new Date(1_600_000_000_000L)) + " "
        + t.getDisplayName(true, TimeZone.SHORT, Locale.ENGLISH) + " "
        + TimeZone.getTimeZone("Mars/Base").getID());
    SimpleTimeZone s = new SimpleTimeZone(3600000, "X", Calendar.MARCH, -1,
        Calendar.SUNDAY,
        7200000, Calendar.OCTOBER, -1, Calendar.SUNDAY, 7200000);
    System.out.println(s.inDaylightTime(new Date(1_625_000_000_000L)));
    System.out.println(epoch.toInstant() + " " +
        Date.from(java.time.Instant.ofEpochMilli(5))
        .getTime() + " " + old.toZonedDateTime());
  }
}
// -- exit 0
// -- stdout
// Wed Dec 31 19:00:00 EST 1969 0 true
// Sun Feb 28 10:20:30 EST 2021 1 28 10 true
// Fri Feb 05 15:20:30 EST 2021 1612556430000
// MONTH
// Fri Oct 15 00:00:00 EST 1582 Thu Oct 04 19:00:00 EST 1582
// 1969-12-31T19:00:00.000 -0500 EST -05:00
// 1970-01-01T09:00:00.000 +0900 JST +09:00
// Thu, 1 Jan 1970 02:30 AM 1609450200000
// Unparseable date: "yesterday" 0
// Illegal pattern character 'b'
// December 31, 1969 31.12.69
// 0 3600000 true true BST GMT
// true
// 1970-01-01T00:00:00Z 5 1582-10-15T00:03:58-04:56:02[America/New_York]
