package taiyaku.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.desk.Selection;
import taiyaku.desk.Tie;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.ValueText;

/// What a card says: the value of each edition, and the reasons in sentences.
///
/// @param selection a finding or a figure
record CardText(Review review, Labels labels, Selection selection) {

    /// A reason: what kind it is, and the sentence.
    ///
    /// @param label the key of its label
    record Reason(String label, String sentence) {}

    /// The headline.
    String headline() {
        var finding = selection.finding();
        return capital(finding == null ? labels.text("card.figure") : labels.findings().headline(finding));
    }

    /// What is wrong, how it came about, and who testifies; none for a figure that is right.
    List<Reason> reasons() {
        var finding = selection.finding();
        if (finding == null) {
            return List.of();
        }
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("card.says", sentence(finding)));
        var cause = labels.findings().cause(finding);
        if (cause != null) {
            reasons.add(new Reason("card.cause", cause));
        }
        var witnesses = Testimony.of(finding, review).stream()
                .map(testimony -> capital(labels.findings().testimony(testimony, review)))
                .collect(Collectors.joining("; "));
        if (!witnesses.isEmpty()) {
            reasons.add(new Reason("card.witnesses", witnesses));
        }
        return reasons;
    }

    /// What an edition says; null when the card is about nothing there.
    @Nullable ValueText value(int edition) {
        var finding = selection.finding();
        if (finding == null) {
            var spot = selection.spot();
            if (spot == null) {
                return null;
            }
            var figures = spot.edition() == edition
                    ? List.of(spot.figure())
                    : Tie.figures(review, selection.link(), edition).stream()
                            .filter(figure -> Tie.same(spot.figure(), figure))
                            .toList();
            return figures.isEmpty()
                    ? new ValueText("", labels.text("card.nowhere"))
                    : told(figures.getFirst());
        }
        var place = finding.places().get(edition);
        if (place == null) {
            return null;
        }
        boolean text = finding.category() == Category.TEXT_OMITTED || finding.category() == Category.TEXT_ADDED;
        boolean broken = place.figure() != null
                && place.figure().value() instanceof Value.Debris
                && finding.category() != Category.PLACEHOLDER;
        return text || broken || place.figure() == null ? words(place) : told(place.figure());
    }

    private ValueText told(Figure figure) {
        var value = ValueText.of(figure.value(), labels);
        if (figure.to() == null) {
            return value;
        }
        return new ValueText(value.digits() + "–" + ValueText.of(figure.to(), labels).digits(), value.unit());
    }

    private static ValueText words(Place place) {
        var text = place.text().strip().replace('\n', ' ');
        return new ValueText("", text.length() > 60 ? text.substring(0, 59) + "…" : text);
    }

    /// The finding in a sentence; one that begins with words of the article leaves them as they stand there.
    private String sentence(Finding finding) {
        var message = labels.findings().message(finding, review);
        var place = finding.suspectPlace();
        return place != null && message.startsWith(place.text()) ? message : capital(message);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
