package taiyaku.check.figures;

import taiyaku.check.meaning.Digits;
import taiyaku.check.Cause;
import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Is a figure right, but spelt with the marks of another language? `2,3%` in Japanese, `2.3 Prozent` in German
public final class FormatCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (var quantity : article.quantities()) {
            for (int edition = 0; edition < quantity.cells().size(); edition++) {
                var figure = quantity.figure(edition);
                if (figure == null || !isPlain(figure)) {
                    continue;
                }
                var language = article.readings().get(edition).edition().language();
                if (language.code().equals("ar")) {
                    continue; // Arabic papers write 1,3 as well as 1.3 and ١٫٣
                }
                char decimal = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
                var text = figure.span().of(article.text(edition));
                if (foreign(text, figure, decimal)) {
                    var fault = new Fault(
                            Category.NUMBER_FORMAT,
                            Severity.MINOR,
                            0.9,
                            Cause.COMMA_KEPT,
                            article.written(figure, edition, text));
                    findings.add(Places.finding(article, quantity, List.of(edition), fault));
                }
            }
        }
        return findings;
    }

    private static boolean isPlain(Figure figure) {
        return figure.to() == null
                && switch (figure.value()) {
                    case Value.Count _,
                            Value.Percent _,
                            Value.Points _,
                            Value.Money _,
                            Value.Measure _,
                            Value.Multiple _ -> true;
                    case Value.Ordinal _,
                            Value.Fraction _,
                            Value.Age _,
                            Value.Date _,
                            Value.Time _,
                            Value.Duration _,
                            Value.Ratio _,
                            Value.Debris _ -> false;
                };
    }

    /// Whether a mark in the figure can only be the other languages' one: a comma before one digit where a point belongs,
    /// a decimal mark before three digits of what was read as thousands.
    private static boolean foreign(String text, Figure figure, char decimal) {
        char strange = decimal == ',' ? '.' : decimal == '.' ? ',' : 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char mark = text.charAt(i);
            if ((mark != strange && mark != decimal)
                    || !Character.isDigit(text.charAt(i - 1))
                    || !Character.isDigit(text.charAt(i + 1))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean three = end - i - 1 == 3;
            if (mark == strange ? !three : three && isThousands(text, figure) && text.charAt(i - 1) != '0') {
                return true;
            }
        }
        return false;
    }

    /// Whether the digits were read as they stand, the mark for one of thousands; `4,765 Billionen` was not.
    private static boolean isThousands(String text, Figure figure) {
        var amount = figure.value().amount();
        return amount != null
                && amount.compareTo(BigDecimal.valueOf(1000)) >= 0
                && amount.toPlainString().equals(Digits.of(text));
    }
}
