package taiyaku.grammar.scan;

import com.ibm.icu.text.DecimalFormatSymbols;
import taiyaku.text.Language;

/// The marks inside a number of one language.
///
/// @param group the marks that may part groups of three digits; blanks and the apostrophe do so everywhere
/// @param decimal the marks that may stand before decimals
public record Separators(String group, String decimal) {

    /// By CLDR's symbols, with the Arabic marks beside the Latin ones.
    public static Separators of(Language language) {
        return switch (language.code()) {
            case "ar", "fa", "ur" -> new Separators(",٬،", ".٫");
            case "ja", "zh", "ko" -> new Separators(",，", ".．・");
            default -> {
                var symbols = DecimalFormatSymbols.getInstance(language.locale());
                boolean comma = symbols.getDecimalSeparator() == ',';
                yield comma ? new Separators(".", ",") : new Separators(",", ".");
            }
        };
    }

    /// The other way round: `97.4` in German.
    Separators swapped() {
        return new Separators(/* group= */ decimal, /* decimal= */ group);
    }

    boolean groups(char mark) {
        return group.indexOf(mark) >= 0;
    }

    public boolean parts(char mark) {
        return decimal.indexOf(mark) >= 0;
    }

    /// A blank or an apostrophe between two groups: `1 234 567`, `1'234'567`.
    static boolean groupsAnywhere(char mark) {
        return mark == ' '
                || mark == '\u00A0'
                || mark == '\u202F'
                || mark == '\u2009'
                || mark == '\''
                || mark == '\u2019';
    }
}
