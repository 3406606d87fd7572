package taiyaku.grammar.writing;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import taiyaku.figure.Unit;
import taiyaku.grammar.scan.Numeral;

/// Names of units that our tables lack, from CLDR.
final class UnitNames {

    private UnitNames() {}

    /// The name of a currency or a measure in a language, in the plural where it has one; its code when CLDR has none.
    static String of(Unit.Role role, String code, String language) {
        var locale = new ULocale(language);
        if (role == Unit.Role.MONEY) {
            return Currency.getInstance(code).getName(locale, Currency.PLURAL_LONG_NAME, "other", new boolean[1]);
        }
        try {
            var text = NumberFormatter.withLocale(locale)
                    .unit(MeasureUnit.forIdentifier(code))
                    .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                    .format(1000)
                    .toString();
            int end = text.length();
            int start = end;
            while (start > 0 && !Numeral.isDigit(text.charAt(start - 1))) {
                start--;
            }
            return text.substring(start).strip();
        } catch (IllegalArgumentException e) {
            return code;
        }
    }
}
