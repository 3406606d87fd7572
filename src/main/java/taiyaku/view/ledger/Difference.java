package taiyaku.view.ledger;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.desk.ledger.Entry;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// How a line of the ledger differs, in a word and a sign.
final class Difference {

    private Difference() {}

    /// The word: `×0.1`, `missing`, `equal`.
    static String told(Entry entry, int original, Labels labels) {
        var finding = entry.finding();
        var factor = finding == null ? null : finding.factor();
        if (factor != null && factor.signum() > 0) {
            return Factor.of(factor, labels);
        }
        return labels.text("difference." + (finding == null ? outcome(entry) : category(finding.category())));
    }

    private static String outcome(Entry entry) {
        return switch (entry.outcome()) {
            case SAME, ROUNDED, EXCUSED -> "equal";
            case MAGNITUDE -> "magnitude";
            case UNIT -> "unit";
            case ORDER -> "order";
            case DATE -> "date";
            case TIME -> "time";
            case VALUE -> "value";
            case DEBRIS -> "mask";
            case MISSING -> "missing";
            case EXTRA -> "extra";
        };
    }

    private static String category(Category category) {
        return switch (category) {
            case NUMBER_MAGNITUDE -> "magnitude";
            case PLACEHOLDER -> "mask";
            case NUMBER_VALUE, NUMBER_CONTRADICTION, NAME, STYLE, TEXT_UNTRANSLATED -> "value";
            case DATE -> "date";
            case TIME -> "time";
            case NUMBER_UNIT -> "unit";
            case NUMBER_ORDER -> "order";
            case NUMBER_MISSING, TEXT_OMITTED -> "missing";
            case NUMBER_EXTRA, TEXT_ADDED -> "extra";
            case NUMBER_FORMAT, PUNCTUATION_QUOTES, PUNCTUATION_SPACING -> "spelling";
        };
    }

    /// The sign: of its finding's severity, a tick where all agree; null where they differ and none minds.
    static @Nullable Node sign(Entry entry) {
        Finding finding = entry.finding();
        if (finding != null) {
            return Signs.of(finding.severity());
        }
        return entry.differs() ? null : Signs.tick();
    }

    /// The order by gravity: critical first, what nobody minds behind the findings, what agrees last.
    static int rank(Entry entry) {
        var finding = entry.finding();
        if (finding == null) {
            return entry.differs() ? 3 : 4;
        }
        return switch (finding.severity()) {
            case CRITICAL -> 0;
            case MAJOR -> 1;
            case MINOR -> 2;
        };
    }
}
