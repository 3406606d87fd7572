package taiyaku.grammar.writing;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import taiyaku.text.Language;

/// How a language words what CLDR's patterns do not cover, or word otherwise than newspapers: shares, ordinals, periods,
/// clock times. Numbers come already written.
interface Idiom {

    /// What stands behind a percentage.
    String percent();

    /// What stands behind percentage points.
    String points();

    /// An ordinal.
    String ordinal(BigDecimal number);

    /// So many times as much.
    ///
    /// @param written the number as it is written in digits
    String multiple(BigDecimal number, String written);

    /// What stands behind the years of an age.
    String age(BigDecimal years);

    /// What stands between the ends of a range.
    String between();

    /// `19` is the 19th century.
    String century(int ordinal);

    /// A quarter, year 0 where it is unsaid.
    String quarter(int year, int quarter);

    /// A half of a year.
    String half(int year, int half);

    /// A season: 21 spring to 24 winter.
    String season(int year, int season);

    /// The ten years from a year.
    String decade(int year);

    /// A fiscal year.
    String fiscal(int year);

    /// A time of day; where the half of the day is unsaid, the hour is 1 to 12.
    ///
    /// @param open whether the half of the day is unsaid
    /// @param like the spelling to be replaced
    String time(int hour, int minute, boolean open, String like);

    /// The idiom of a language; of digits alone where we have no words.
    static Idiom of(Language language) {
        return switch (language.code()) {
            case "de" -> new GermanIdiom();
            case "en" -> new EnglishIdiom();
            case "ar" -> new ArabicIdiom();
            default -> new PlainIdiom();
        };
    }

    /// A whole number in words by ICU's rules, without the marks where its words may be hyphenated.
    static String words(ULocale locale, BigDecimal number, String rules) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)
                .format(number.longValueExact(), rules)
                .replace("\u00ad", "");
    }

    /// Two digits.
    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
