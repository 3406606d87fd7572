package taiyaku.grammar.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Conversion;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Numeral;

/// A measure told in the unit of the spelling it replaces, rounded as that one is: 6 feet 2 inches for `1,58 Meter` is 1.88
/// metres.
final class Restated {

    /// Units that the other half of the world does not use; between those halves a translator converts.
    private static final Set<String> LOCAL = Set.of(
            "foot", "inch", "yard", "mile", "nautical-mile", "mile-per-hour", "pound", "ounce", "acre", "square-foot",
            "square-mile", "square-yard", "cubic-foot", "gallon", "pint", "fahrenheit", "bu-jp");

    private static final int FEWEST_DIGITS = 2;
    private static final int INCHES = 12;

    private Restated() {}

    /// The measure in `unit`; null where it stays as it is: the units are of one half of the world, or the number is the
    /// same and only its unit is wrong.
    ///
    /// @param unit the unit of the spelling to be replaced, null when it has none
    /// @param digits that spelling's number
    static Value.@Nullable Measure in(Value.Measure measure, @Nullable String unit, String digits) {
        var old = significant(digits);
        if (unit == null || old.isEmpty() || LOCAL.contains(measure.unit()) == LOCAL.contains(unit) || old.equals(significant(measure.amount().toPlainString()))) {
            return null;
        }
        // degrees without a scale are Celsius wherever Fahrenheit is translated
        boolean degrees = unit.equals("degree") && measure.unit().equals("fahrenheit");
        var converted = Conversion.convert(measure.amount(), measure.unit(), degrees ? "celsius" : unit);
        if (converted == null) {
            return null;
        }
        boolean temperature = degrees || unit.equals("celsius") || unit.equals("fahrenheit");
        var rounded = temperature
                ? converted.setScale(decimals(digits), RoundingMode.HALF_UP)
                : converted.round(new MathContext(Math.max(count(digits), FEWEST_DIGITS), RoundingMode.HALF_UP));
        return new Value.Measure(rounded, unit);
    }

    /// Feet as feet and inches where they are no simple number of feet; null elsewhere. The inches are rounded.
    static int @Nullable [] inches(Value.Measure measure) {
        var all = measure.amount().multiply(BigDecimal.valueOf(INCHES)).setScale(0, RoundingMode.HALF_UP);
        boolean simple = measure.amount().stripTrailingZeros().scale() <= 2;
        boolean exact = all.divide(BigDecimal.valueOf(INCHES), MathContext.DECIMAL64).subtract(measure.amount()).abs().compareTo(new BigDecimal("1e-9")) < 0;
        if (!measure.unit().equals("foot") || simple || !exact || all.signum() <= 0) {
            return null;
        }
        int total = all.intValue();
        return new int[] {total / INCHES, total % INCHES};
    }

    private static String significant(String number) {
        var digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            if (Numeral.isDigit(number.charAt(i))) {
                digits.append(Character.digit(number.charAt(i), 10));
            }
        }
        return digits.toString().replaceAll("^0+|0+$", "");
    }

    private static int count(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits += Numeral.isDigit(c) && (digits > 0 || Character.digit(c, 10) > 0) ? 1 : 0;
        }
        return digits;
    }

    private static int decimals(String number) {
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return mark < 0 ? 0 : number.length() - mark - 1;
    }
}
