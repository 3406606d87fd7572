package taiyaku.grammar.writing.idiom;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.text.Language;

/// How a language words what CLDR's patterns do not cover, or word otherwise than newspapers: shares, ordinals, periods,
/// clock times. Numbers come already written.
public interface Idiom {

    /// The figure in the very form of the words it replaces; null where the general way of writing will do.
    default @Nullable Echo echo(Figure figure, String like) {
        return null;
    }

    /// Some hundreds, thousands and so on: a power of ten, or a dozen, that is only a magnitude; null where there is no word.
    default @Nullable String vague(BigDecimal magnitude) {
        return null;
    }

    /// The word for hundredths of a currency that is not named behind so many of them; empty when there is none.
    default String cents(BigDecimal number) {
        return "";
    }

    /// What stands behind a percentage.
    String percent();

    /// What stands behind percentage points.
    String points();

    /// An ordinal.
    ///
    /// @param like the spelling to be replaced, for its gender
    String ordinal(BigDecimal number, String like);

    /// So many times as much.
    ///
    /// @param written the number as it is written in digits
    String multiple(BigDecimal number, String written);

    /// What stands behind the years of an age.
    String age(BigDecimal years);

    /// What stands between the ends of a range: what the old spelling had there, else the usual word.
    String between(String like);

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
        return words(new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT), number, rules);
    }

    /// The same by rules that were read before.
    static String words(RuleBasedNumberFormat spelling, BigDecimal number, String rules) {
        return spelling.format(number.longValueExact(), rules).replace("\u00ad", "");
    }

    /// The first of the marks that stands in `like` behind a digit, the usual one behind a word too; else the usual one, the
    /// first of all.
    static String mark(String like, String... marks) {
        for (var mark : marks) {
            int at = like.indexOf(mark, 1);
            if (at > 0 && Character.isDigit(like.charAt(at - 1))) {
                return mark;
            }
        }
        return marks[0];
    }

    /// Two digits.
    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
