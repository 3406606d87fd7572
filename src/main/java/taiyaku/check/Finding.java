package taiyaku.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing a version got wrong: facts only, words are made from them later.
///
/// @param category what kind of error
/// @param severity how grave
/// @param confidence how sure we are, 0 to 1
/// @param suspects the indexes of the editions held to be wrong
/// @param places one per edition, in their order; null where the finding has no place there
/// @param link the index of the link it belongs to
/// @param cause how it came about, or null when that cannot be told
/// @param factor suspect's value over the right one, or null
/// @param suggestion what would be right at the first suspect's place, or null
/// @param related further places it stands on
public record Finding(
        Category category,
        Severity severity,
        double confidence,
        List<Integer> suspects,
        List<@Nullable Place> places,
        int link,
        @Nullable Cause cause,
        @Nullable BigDecimal factor,
        @Nullable String suggestion,
        List<Related> related) {

    public Finding {
        suspects = List.copyOf(suspects);
        places = Collections.unmodifiableList(new ArrayList<>(places));
        related = List.copyOf(related);
    }

    /// A further place of a finding.
    ///
    /// @param edition the index of the edition
    /// @param place where it stands there
    public record Related(int edition, Place place) {}

    /// The same with further places.
    public Finding with(List<Related> more) {
        return new Finding(
                category, severity, confidence, suspects, places, link, cause, factor, suggestion, more);
    }

    /// The same, as grave as that.
    public Finding as(Severity held) {
        return held == severity
                ? this
                : new Finding(category, held, confidence, suspects, places, link, cause, factor, suggestion, related);
    }

    /// Whether another says the same: the same kind of error in the same wrong words, wherever these stand; where nothing
    /// stands, for the same words of the others.
    public boolean saysTheSame(Finding other) {
        return category == other.category && words().equals(other.words());
    }

    private List<String> words() {
        var suspect = suspectPlace();
        return suspect != null
                ? List.of(suspect.text())
                : places.stream().flatMap(Stream::ofNullable).map(Place::text).toList();
    }

    /// The first suspect's place, or null when nothing stands there (a figure left out).
    public @Nullable Place suspectPlace() {
        return suspects.isEmpty() ? null : places.get(suspects.getFirst());
    }
}
