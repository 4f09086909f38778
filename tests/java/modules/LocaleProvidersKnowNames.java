// Locale: tags, display names, matching, currencies, builders.
import java.text.*;
import java.util.*;

public class LocaleProvidersKnowNames {
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Locale l = Locale.forLanguageTag("zh-Hant-TW-x-private");
    System.out.println(l + " " + l.toLanguageTag() + " " + l.getScript() + " "
        + l.getExtension('x') + " " + l.getDisplayName(Locale.ENGLISH));
    System.out.println(Locale.GERMANY.getDisplayCountry(Locale.FRENCH) + " "
        + Locale.JAPANESE.getDisplayLanguage(Locale.GERMAN) + " "
        + new Locale("en", "GB").getISO3Country() + " " +
            Locale.ITALY.getISO3Language());
    System.out.println(new Locale.Builder().setLanguage("sr").setScript("Latn")
        .setRegion("RS").setUnicodeLocaleKeyword("nu", "latn").build()
            .toLanguageTag());
    try {
      new Locale.Builder().setLanguage("toolonglanguage");
    } catch (IllformedLocaleException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Locale("xx", "YY").getISO3Country();
    } catch (MissingResourceException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Locale.lookup(Locale.LanguageRange.parse("de-CH,fr;q=0.5"),
        List.of(Locale.FRENCH, Locale.GERMAN)) + " " + Locale.filterTags(
        Locale.LanguageRange.parse("en-*"), List.of("en-US", "fr", "en")));
    Currency c = Currency.getInstance("JPY");
    System.out.println(c + " " + c.getDefaultFractionDigits() + " "
        + c.getSymbol(Locale.US) + " " + c.getNumericCode() + " "
        + Currency.getInstance(Locale.US) + " " +
            c.getDisplayName(Locale.ENGLISH));
    try {
      Currency.getInstance("XXXX");
    } catch (IllegalArgumentException e) {
      System.out.println("no currency");
    }
    DateFormatSymbols d = new DateFormatSymbols(Locale.FRENCH);
    System.out.println(d.getMonths()[0] + " " + d.getShortWeekdays()[2] + " "
        + d.getAmPmStrings()[0]);
    DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(new Locale("de",
        "CH"));
    System.out.println((int) s.getGroupingSeparator() + " " +
        s.getDecimalSeparator() + " "
        + s.getCurrency());
    System.out.println(Calendar.getInstance(Locale.US).getFirstDayOfWeek() + " "
        + Calendar.getInstance(Locale.GERMANY).getFirstDayOfWeek() + " "
        + Arrays.asList(Locale.getISOCountries()).contains("NZ") + " "
        + (Locale.getAvailableLocales().length > 100));
    System.out.println(Locale.getDefault() + "|" + Locale.getDefault(
        Locale.Category.FORMAT) + "|" + new Locale("iw").getLanguage() + "|"
        + new Locale("no", "NO", "NY") + "|" + new Locale("").toLanguageTag());
  }
}
// -- exit 0
// -- stdout
// zh_TW_#Hant_x-private zh-Hant-TW-x-private Hant private Chinese (Traditional, Taiwan)
// Allemagne Japanisch GBR ita
// sr-Latn-RS-u-nu-latn
// Ill-formed language: toolonglanguage [at index 0]
// Couldn't find 3-letter country code for YY
// de [en-US]
// JPY 0 ¥ 392 USD Japanese Yen
// no currency
// janvier lun. AM
// 8217 . CHF
// 1 2 true true
// ||he|no_NO_NY|und
