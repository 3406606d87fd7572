package taiyaku.check;

import java.util.ArrayList;
import java.util.List;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Does a text say what cannot be? `31. Februar`, `25.70 Uhr`
final class ContradictionCheck implements Check {

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
