package taiyaku.view.page;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.StackPane;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Tie;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Words;

/// The gap in a row where an edition has no sentence.
final class Gap {

    private Gap() {}

    /// A dashed box where an edition has no sentence, with what went with it.
    static StackPane of(Desk desk, Review review, Labels labels, int link, Columns columns, int edition, double height) {
        var finding = desk.findings().of(link).stream()
                .filter(desk.findings()::isShown)
                .filter(Gap::missing)
                .findFirst();
        var lost = lost(review, link, edition);
        var words = new Words(
                labels.text(
                        "empty",
                        Map.of(
                                "language", labels.name(review.readings().get(edition).edition().language()),
                                "count", lost.size(),
                                "figures", ListFormatter.getInstance(labels.language().locale()).format(lost))),
                13,
                "ink2");
        var box = new StackPane(words);
        box.getStyleClass().add("empty");
        if (finding.isPresent()) {
            box.getStyleClass().add("missing");
            box.setOnMouseClicked(event -> desk.where().select(finding.get()));
        } else {
            box.setOnMouseClicked(event -> desk.where().select(link));
        }
        box.relocate(columns.left(edition), 0);
        box.setMinSize(columns.width(edition), height);
        box.setPrefSize(columns.width(edition), height);
        return box;
    }

    /// The spellings of the figures that have no counterpart in an edition without a sentence.
    private static List<String> lost(Review review, int link, int edition) {
        var lost = new ArrayList<String>();
        int original = review.article().original();
        for (int i = 0; i < review.readings().size() && lost.isEmpty(); i++) {
            int other = (original + i) % review.readings().size();
            if (other != edition) {
                var text = review.readings().get(other).edition().text();
                Tie.figures(review, link, other).forEach(figure -> lost.add(figure.span().of(text)));
            }
        }
        return lost;
    }

    /// Whether a finding says that a sentence is missing.
    static boolean missing(Finding finding) {
        return switch (finding.category()) {
            case TEXT_OMITTED, TEXT_ADDED -> true;
            case NUMBER_MAGNITUDE, PLACEHOLDER, NUMBER_VALUE, DATE, TIME, NUMBER_UNIT, NUMBER_ORDER, NUMBER_MISSING,
                    NUMBER_EXTRA, NUMBER_CONTRADICTION, NAME, TEXT_UNTRANSLATED, NUMBER_FORMAT, PUNCTUATION_QUOTES,
                    PUNCTUATION_SPACING, STYLE -> false;
        };
    }
}
