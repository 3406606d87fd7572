package taiyaku.view.sign;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.number.NumberFormatter;
import java.math.BigDecimal;
import java.util.Map;
import taiyaku.figure.Value;

/// What a figure says, as the card shows it: its digits in full, and what they count.
///
/// @param digits `97 400 000 000`, grouped by thin spaces; the normal form of dates and times; empty for debris
/// @param unit `US dollars`; empty where there is none
public record ValueText(String digits, String unit) {

    /// The text of a value in the interface language.
    public static ValueText of(Value value, Labels labels) {
        var locale = labels.language().locale();
        return switch (value) {
            case Value.Money money ->
                new ValueText(
                        grouped(money.amount(), labels),
                        money.currency().equals("XXX")
                                ? labels.text("kind.money")
                                : Currency.getInstance(money.currency())
                                        .getName(locale, Currency.PLURAL_LONG_NAME, "other", null));
            case Value.Measure measure -> new ValueText(grouped(measure.amount(), labels), unit(measure.unit(), labels));
            case Value.Percent percent -> new ValueText(grouped(percent.amount(), labels), "%");
            case Value.Debris debris -> new ValueText("", labels.text("kind.debris", Map.of("digits", debris.digits())));
            case Value.Count count -> new ValueText(grouped(count.amount(), labels), "");
            case Value.Ordinal ordinal -> new ValueText(grouped(ordinal.amount(), labels), labels.text("kind.ordinal"));
            case Value.Points points -> new ValueText(grouped(points.amount(), labels), labels.text("kind.points"));
            case Value.Multiple multiple -> new ValueText("×" + grouped(multiple.amount(), labels), "");
            case Value.Age age -> new ValueText(grouped(age.amount(), labels), labels.text("kind.age"));
            case Value.Fraction fraction -> new ValueText(fraction.normal(), "");
            case Value.Ratio ratio -> new ValueText(ratio.normal(), "");
            case Value.Date date -> new ValueText(date.normal(), "");
            case Value.Time time -> new ValueText(time.normal(), "");
            case Value.Duration duration -> new ValueText(duration.normal(), "");
        };
    }

    /// The text of a value in one short line: `97 400 000 000 USD`, `2.3 %`.
    public static String brief(Value value, Labels labels) {
        return switch (value) {
            case Value.Money(var amount, var currency) ->
                grouped(amount, labels) + (currency.equals("XXX") ? "" : " " + currency);
            case Value.Measure(var amount, var unit) -> grouped(amount, labels) + " " + symbol(unit, labels);
            case Value.Percent(var amount) -> grouped(amount, labels) + " %";
            case Value.Ordinal(var amount) -> grouped(amount, labels) + ".";
            case Value.Debris debris -> "";
            case Value.Points(var amount) -> grouped(amount, labels);
            case Value.Age(var amount) -> grouped(amount, labels);
            case Value.Count(var amount) -> grouped(amount, labels);
            case Value.Multiple multiple -> of(multiple, labels).digits;
            case Value.Fraction fraction -> fraction.normal();
            case Value.Ratio ratio -> ratio.normal();
            case Value.Date date -> date.normal();
            case Value.Time time -> time.normal();
            case Value.Duration duration -> duration.normal();
        };
    }

    private static String symbol(String id, Labels labels) {
        try {
            var told = NumberFormatter.withLocale(labels.language().locale())
                    .unit(MeasureUnit.forIdentifier(id))
                    .unitWidth(NumberFormatter.UnitWidth.SHORT)
                    .format(2)
                    .toString();
            return told.replace("2", "").strip();
        } catch (IllegalArgumentException unknown) {
            return id;
        }
    }

    private static String grouped(BigDecimal amount, Labels labels) {
        var format = NumberFormat.getInstance(labels.language().locale());
        format.setMaximumFractionDigits(20);
        ((DecimalFormat) format).setMinimumGroupingDigits(2);
        var symbols = ((DecimalFormat) format).getDecimalFormatSymbols();
        symbols.setGroupingSeparatorString("\u2009");
        ((DecimalFormat) format).setDecimalFormatSymbols(symbols);
        return format.format(amount);
    }

    private static String unit(String id, Labels labels) {
        try {
            var told = NumberFormatter.withLocale(labels.language().locale())
                    .unit(MeasureUnit.forIdentifier(id))
                    .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                    .format(2)
                    .toString();
            return told.replace("2", "").strip();
        } catch (IllegalArgumentException unknown) {
            return id;
        }
    }
}
