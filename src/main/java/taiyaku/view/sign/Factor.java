package taiyaku.view.sign;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a factor is written: ×0.1 (×0,1 in German), ×100, and ×10⁶ where the noughts would have to be counted.
public final class Factor {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Factor() {}

    /// The label of a factor.
    public static String of(BigDecimal factor, Labels labels) {
        var mark = DecimalFormatSymbols.getInstance(labels.language().locale()).getDecimalSeparatorString();
        return of(factor).replace(".", mark);
    }

    private static String of(BigDecimal factor) {
        var plain = factor.stripTrailingZeros();
        int power = plain.precision() - plain.scale() - 1;
        if (Math.abs(power) > 4 && plain.unscaledValue().abs().bitLength() == 1) {
            return "×10" + raised(power);
        }
        var rounded = plain.round(new MathContext(3, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return Math.abs(power) > 4 ? "×" + rounded : "×" + rounded.toPlainString();
    }

    private static String raised(int power) {
        var raised = new StringBuilder(power < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(power)).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
