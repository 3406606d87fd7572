package taiyaku.view.setting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.view.sign.Choices;
import taiyaku.view.sign.Labels;

/// Whether a category is reported, and how grave: as it comes, of a severity, or not at all.
///
/// @param on whether it is reported
/// @param held how grave; null as it comes
record ReportedChoice(boolean on, @Nullable Severity held) {

    /// The choice for a category, applied at once.
    static Choices<ReportedChoice> of(Category category, Desk desk, Labels labels) {
        var possible = new ArrayList<>(List.of(new ReportedChoice(true, null)));
        for (var severity : Severity.values()) {
            possible.add(new ReportedChoice(true, severity));
        }
        possible.add(new ReportedChoice(false, null));
        return new Choices<>(possible, each -> each.told(labels), now(category, desk), chosen -> desk.policy()
                .set(desk.policy().get().reporting(category, chosen.on()).holding(category, chosen.held())));
    }

    private static ReportedChoice now(Category category, Desk desk) {
        var policy = desk.policy().get();
        return policy.off().contains(category)
                ? new ReportedChoice(false, null)
                : new ReportedChoice(true, policy.severities().get(category));
    }

    /// In words.
    String told(Labels labels) {
        if (!on) {
            return labels.text("catalogue.off");
        }
        return held == null ? labels.text("catalogue.natural") : labels.messages().text("severity." + held.code());
    }
}
