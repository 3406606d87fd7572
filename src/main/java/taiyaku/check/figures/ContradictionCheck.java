package taiyaku.check.figures;

import taiyaku.check.meaning.Clock;
import taiyaku.check.meaning.Day;
import taiyaku.check.comparison.Masked;
import taiyaku.check.Cause;
import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import java.util.ArrayList;
import java.util.List;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Does a text say what cannot be? `31. Februar`, `25.70 Uhr`
public final class ContradictionCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var fault = new Fault(Category.NUMBER_CONTRADICTION, Severity.MAJOR, 0.9, Cause.IMPOSSIBLE, null);
        for (var quantity : article.quantities()) {
            for (int edition = 0; edition < quantity.cells().size(); edition++) {
                var figure = quantity.figure(edition);
                if (figure != null && isImpossible(figure, article.text(edition))) {
                    findings.add(Places.finding(article, edition, figure.span(), figure, quantity.link(), fault));
                }
            }
        }
        return findings;
    }

    private static boolean isImpossible(Figure figure, String text) {
        return switch (figure.value()) {
            case Value.Date date -> !Day.of(date.normal()).possible();
            case Value.Time time -> {
                var clock = Clock.of(time.normal());
                yield clock != null && (clock.hour() > 24 || clock.minute() > 59);
            }
            case Value.Debris _ -> Masked.start(figure.span().of(text)) < 0;
            case Value.Count _,
                    Value.Ordinal _,
                    Value.Fraction _,
                    Value.Percent _,
                    Value.Points _,
                    Value.Multiple _,
                    Value.Money _,
                    Value.Measure _,
                    Value.Age _,
                    Value.Duration _,
                    Value.Ratio _ -> false;
        };
    }
}
