// java.time.chrono: Japanese, Minguo, Thai Buddhist and Hijrah dates.
import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.util.Locale;

public class OtherCalendarsConvert {
  public static void main(String[] args) {
    LocalDate d = LocalDate.of(2019, 5, 1);
    System.out.println(JapaneseDate.from(d) + " " + JapaneseDate.from(d)
        .getEra() + " "
        + JapaneseDate.from(d.minusDays(1)));
    System.out.println(MinguoDate.from(d) + " " + ThaiBuddhistDate.from(d) + " "
        + HijrahDate.from(d));
    System.out.println(HijrahDate.of(1440, 9, 1).plus(1,
        java.time.temporal.ChronoUnit.MONTHS) + " "
        + LocalDate.from(HijrahDate.of(1442, 1, 1)) + " "
        + HijrahDate.of(1442, 1, 1).lengthOfYear());
    System.out.println(Chronology.of("Japanese").dateEpochDay(0) + " "
        + Chronology.ofLocale(Locale.forLanguageTag("th-TH-u-ca-buddhist")) +
            " "
        + IsoChronology.INSTANCE.isLeapYear(2100) + " " +
            IsoChronology.INSTANCE.eras());
    System.out.println(ThaiBuddhistChronology.INSTANCE.date(2564, 2, 3).until(
        LocalDate.of(2021, 3, 5)) + " "
        + DateTimeFormatter.ofPattern("d MMMM y G", Locale.ENGLISH)
        .format(JapaneseDate.from(d)));
    System.out.println(d.atTime(1, 2).compareTo(LocalDate.MIN.atStartOfDay()) >
        0);
    try {
      JapaneseDate.of(JapaneseEra.HEISEI, 50, 1, 1);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    try {
      Chronology.of("Lunar");
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// Japanese Reiwa 1-05-01 Reiwa Japanese Heisei 31-04-30
// Minguo ROC 108-05-01 ThaiBuddhist BE 2562-05-01 Hijrah-umalqura AH 1440-08-26
// Hijrah-umalqura AH 1440-10-01 2020-08-20 354
// Japanese Showa 45-01-01 ThaiBuddhist false [BCE, CE]
// ThaiBuddhist P1M2D 1 May 1 Reiwa
// true
// year, month, and day not valid for Era
// Unknown chronology: Lunar
