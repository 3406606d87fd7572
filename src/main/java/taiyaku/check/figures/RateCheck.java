package taiyaku.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// Does an amount given in two currencies imply another rate than the rest of the text? `300億ドル（約4兆5000億円）`
///
/// A newspaper converts a whole article at one rate and rounds to one or two digits, so a rate is odd when it differs
/// from the middle one of at least three by more than half; of two only when they differ by a power of ten, and then
/// nobody knows which is the wrong one: the later is shown with the earlier beside it.
public final class RateCheck implements Check {

    private static final Fault FAULT =
            new Fault(Category.NUMBER_CONTRADICTION, Severity.MAJOR, 0.8, Cause.ODD_RATE, null);

    /// The longest stretch between an amount and its conversion: the bracket and `etwa`.
    private static final int NEAR = 12;

    private static final double ODD = 1.5;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            for (var conversions : conversions(article, edition).values()) {
                findings.addAll(odd(article, edition, conversions));
            }
        }
        return findings;
    }

    /// An amount told twice.
    private record Conversion(Figure from, Figure to, double rate) {}

    /// The conversions of an edition by their two currencies.
    private static Map<String, List<Conversion>> conversions(Case article, int edition) {
        var conversions = new LinkedHashMap<String, List<Conversion>>();
        var text = article.text(edition);
        for (var figures : article.readings().get(edition).figures()) {
            for (int i = 0; i + 1 < figures.size(); i++) {
                var conversion = conversion(figures.get(i), figures.get(i + 1), text);
                if (conversion != null) {
                    var currencies = conversion.from.value().unit() + " " + conversion.to.value().unit();
                    conversions.computeIfAbsent(currencies, _ -> new ArrayList<>()).add(conversion);
                }
            }
        }
        return conversions;
    }

    private static @Nullable Conversion conversion(Figure first, Figure second, String text) {
        if (!(first.value() instanceof Value.Money(var amount, var currency))
                || !(second.value() instanceof Value.Money(var converted, var other))
                || currency.equals(other)
                || amount.signum() <= 0
                || converted.signum() <= 0
                || first.to() != null
                || second.to() != null
                || first.span().end() > second.span().start()) {
            return null;
        }
        var between = text.substring(first.span().end(), second.span().start());
        boolean bracket = between.length() <= NEAR && (between.contains("(") || between.contains("（"));
        return bracket ? new Conversion(first, second, rate(amount, converted)) : null;
    }

    private static double rate(BigDecimal amount, BigDecimal converted) {
        return converted.doubleValue() / amount.doubleValue();
    }

    private static List<Finding> odd(Case article, int edition, List<Conversion> conversions) {
        var findings = new ArrayList<Finding>();
        if (conversions.size() == 2) {
            var first = conversions.getFirst();
            var second = conversions.getLast();
            double power = Math.log10(second.rate / first.rate);
            if (Math.abs(power) > 0.5 && Math.abs(power - Math.rint(power)) < 0.1) {
                findings.add(finding(article, edition, second, first));
            }
        } else if (conversions.size() > 2) {
            var sorted = conversions.stream().sorted(Comparator.comparingDouble(Conversion::rate)).toList();
            var middle = sorted.get(sorted.size() / 2);
            for (var conversion : conversions) {
                double times = conversion.rate / middle.rate;
                if (times > ODD || times < 1 / ODD) {
                    findings.add(finding(article, edition, conversion, middle));
                }
            }
        }
        return findings;
    }

    /// From the amount to the bracket that closes.
    private static Span span(Conversion conversion, String text) {
        int end = conversion.to.span().end();
        boolean closed = end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == '）');
        return new Span(conversion.from.span().start(), closed ? end + 1 : end);
    }

    private static Finding finding(Case article, int edition, Conversion odd, Conversion beside) {
        var span = span(odd, article.text(edition));
        int link = article.linkOf(edition, span.start());
        var other = span(beside, article.text(edition));
        return Places.finding(article, edition, span, null, link, FAULT)
                .with(List.of(new Finding.Related(edition, Places.place(article, edition, other))));
    }
}
