package taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.meaning.Digits;
import taiyaku.check.meaning.Meaning;
import taiyaku.figure.Figure;
import taiyaku.name.Likeness;

/// What another version says about a finding: a witness for what is right there. A version that says what the suspect
/// says is a suspect itself.
///
/// @param edition the index of the witness
/// @param place where it says so
public record Testimony(int edition, Place place) {

    /// Fewer digits that agree prove nothing when they stand elsewhere in the text.
    private static final int TELLING = 2;

    /// Who testifies about a finding: every edition that is neither suspected nor held to, for what it tells in the
    /// finding's own place; one that tells nothing there still testifies for the right value, wherever it says it.
    ///
    /// It never testifies for the wrong value by saying it elsewhere: a garbled `97,4億` equals the right 9.74 billion of
    /// another paragraph.
    public static List<Testimony> of(Finding finding, Review review) {
        var testimonies = new ArrayList<Testimony>();
        int held = held(finding, review);
        for (int edition = 0; edition < review.readings().size(); edition++) {
            if (edition != held && !finding.suspects().contains(edition)) {
                var testimony = finding.category() == Category.NAME
                        ? named(finding, review, edition)
                        : told(finding, review, held, edition);
                if (testimony != null) {
                    testimonies.add(testimony);
                }
            }
        }
        return List.copyOf(testimonies);
    }

    /// The edition the suspect is held to: the original unless it is suspected or says nothing there; -1 for none.
    private static int held(Finding finding, Review review) {
        Predicate<Integer> says = i -> !finding.suspects().contains(i) && finding.places().get(i) != null;
        int original = review.article().original();
        return says.test(original)
                ? original
                : IntStream.range(0, finding.places().size()).boxed().filter(says).findFirst().orElse(-1);
    }

    private static @Nullable Testimony told(Finding finding, Review review, int held, int edition) {
        var right = held < 0 ? null : figure(finding.places().get(held));
        var place = finding.places().get(edition);
        var own = figure(place);
        if (right == null) {
            return null;
        }
        if (place != null && own != null) {
            return Meaning.compare(right, own).agrees() ? new Testimony(edition, place) : null;
        }
        if (Digits.of(right.value()).length() < TELLING && right.value().unit() == null) {
            return null;
        }
        var text = review.readings().get(edition).edition().text();
        return review.readings().get(edition).allFigures().stream()
                .filter(figure -> figure.value().kind() == right.value().kind()
                        && Objects.equals(figure.value().unit(), right.value().unit())
                        && Meaning.compare(right, figure).agrees())
                .findFirst()
                .map(figure -> new Testimony(
                        edition, new Place(figure.span(), figure.span().of(text), figure)))
                .orElse(null);
    }

    private static @Nullable Figure figure(@Nullable Place place) {
        return place == null ? null : place.figure();
    }

    /// A name that sounds like the right one.
    private static @Nullable Testimony named(Finding finding, Review review, int edition) {
        var right = finding.suggestion();
        if (right == null) {
            return null;
        }
        var likeness = new Likeness();
        var reading = review.readings().get(edition);
        return IntStream.range(0, reading.sentences().size())
                .mapToObj(reading::namesOf)
                .flatMap(names -> names.stream().flatMap(name -> name.words().stream()))
                .filter(name -> likeness.of(name.text(), right) >= Likeness.SAME)
                .findFirst()
                .map(name -> new Testimony(edition, new Place(name.span(), name.text(), null)))
                .orElse(null);
    }
}
