package taiyaku.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

/// Is a part greater than its whole? `12 von 10 Befragten`, `10人中12人`, `130 Prozent der Wähler`
///
/// Only where the sentence says that one is part of the other: `stieg auf 12 von 10` is a rise, and 130 percent of last
/// year's sales may be.
public final class ShareCheck implements Check {

    private static final Fault FAULT =
            new Fault(Category.NUMBER_CONTRADICTION, Severity.MAJOR, 0.8, Cause.PART_ABOVE_WHOLE, null);

    /// What stands between a part and its whole.
    private static final Set<String> PART_OF = Set.of(
            "von", "von den", "von insgesamt", "der", "of", "of the", "out of", "out of the", "of its", "of all", "من أصل", "من بين");

    /// What stands between a whole and its part.
    private static final Set<String> OF_WHICH = Set.of("中", "のうち", "のうちの", "のなかで", "の中で", "中の");

    /// Before a figure these make it the end of a change.
    private static final Pattern CHANGED = Pattern.compile("(?:auf|to|zu|nach|statt|from|als)\\s+(?:\\p{L}+\\s+)?$");

    /// What one cannot have more than all of.
    private static final Pattern ALL_OF = Pattern.compile("^\\s*(?:aller|der|of|of the|of all|من)\\s+(?:\\p{L}+en\\s+)?"
            + "(?:Wähler|Befragten|Stimmen|Bevölkerung|Teilnehmer|Haushalte|Abgeordneten|Mitglieder|Beschäftigten"
            + "|voters|respondents|votes|population|households|members|employees|الناخبين|الأصوات|السكان)");

    private static final Pattern ALL_OF_JAPANESE =
            Pattern.compile("(?:有権者|回答者|国民|世帯|人口|住民|参加者|議員|会員|従業員)の(?:うち)?(?:約|およそ|ほぼ)?$");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            for (var figures : article.readings().get(edition).figures()) {
                for (int i = 0; i < figures.size(); i++) {
                    var span = i + 1 < figures.size() ? partAboveWhole(figures.get(i), figures.get(i + 1), text) : null;
                    var figure = figures.get(i);
                    if (span == null && isMoreThanAll(figure, text)) {
                        span = figure.span();
                    }
                    if (span != null) {
                        int link = article.linkOf(edition, span.start());
                        findings.add(Places.finding(article, edition, span, figure, link, FAULT));
                    }
                }
            }
        }
        return findings;
    }

    /// The stretch from part to whole where the part is the greater; null where nothing is wrong.
    private static @org.jspecify.annotations.Nullable Span partAboveWhole(Figure first, Figure second, String text) {
        if (!(first.value() instanceof Value.Count(var a))
                || !(second.value() instanceof Value.Count(var b))
                || first.to() != null
                || second.to() != null
                || first.span().end() > second.span().start()) {
            return null;
        }
        var between = text.substring(first.span().end(), second.span().start()).strip().toLowerCase(Locale.ROOT);
        boolean part = PART_OF.contains(between) && a.compareTo(b) > 0 && !isChanged(first, text);
        boolean whole = OF_WHICH.contains(between) && b.compareTo(a) > 0;
        return part || whole ? first.span().join(second.span()) : null;
    }

    private static boolean isChanged(Figure figure, String text) {
        return CHANGED.matcher(before(figure, text)).find();
    }

    private static boolean isMoreThanAll(Figure figure, String text) {
        var value = figure.value();
        var amount = value instanceof Value.Percent ? value.amount() : null;
        if (amount == null || amount.compareTo(java.math.BigDecimal.valueOf(100)) <= 0) {
            return false;
        }
        var after = text.substring(figure.span().end(), Math.min(text.length(), figure.span().end() + 40));
        return ALL_OF.matcher(after).find() || ALL_OF_JAPANESE.matcher(before(figure, text)).find();
    }

    private static String before(Figure figure, String text) {
        return text.substring(Math.max(0, figure.span().start() - 20), figure.span().start());
    }
}
