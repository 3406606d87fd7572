package taiyaku.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.text.Language;

/// What a person decided about an article, kept apart from what is derived from its texts.
///
/// Decisions are kept by what a finding says and stands on, not by its position, so that they survive edits elsewhere,
/// a new import and a new version of the program.
///
/// @param byFinding the decision for each key of [#key]
/// @param read the texts of sentences ticked as read
/// @param fixes what was corrected, in the order it was done
public record Decisions(Map<String, Decision> byFinding, Set<String> read, List<Fix> fixes) {

    /// Nothing decided.
    public static final Decisions NONE = new Decisions(Map.of(), Set.of(), List.of());

    public Decisions {
        byFinding = Map.copyOf(byFinding);
        read = Set.copyOf(read);
        fixes = List.copyOf(fixes);
    }

    /// A place that was corrected.
    ///
    /// @param category what was found there
    /// @param language of the corrected version
    /// @param before the text that was replaced
    /// @param after the text that replaced it
    /// @param sentence the sentence as it stands now
    public record Fix(Category category, Language language, String before, String after, String sentence) {}

    /// The decision about a finding; [Decision#NONE] when there is none.
    public Decision of(Finding finding, Review review) {
        return byFinding.getOrDefault(key(finding, review), Decision.NONE);
    }

    /// These decisions with one about a finding; [Decision#NONE] takes it back.
    public Decisions with(Finding finding, Review review, Decision decision) {
        var changed = new HashMap<>(byFinding);
        if (decision.equals(Decision.NONE)) {
            changed.remove(key(finding, review));
        } else {
            changed.put(key(finding, review), decision);
        }
        return new Decisions(changed, read, fixes);
    }

    /// These decisions with a sentence ticked as read, or not.
    public Decisions withRead(String sentence, boolean ticked) {
        var changed = new HashSet<>(read);
        if (ticked) {
            changed.add(sentence);
        } else {
            changed.remove(sentence);
        }
        return new Decisions(byFinding, changed, fixes);
    }

    /// These decisions with one more correction.
    public Decisions with(Fix fix) {
        var changed = new ArrayList<>(fixes);
        changed.add(fix);
        return new Decisions(byFinding, read, changed);
    }

    /// What a finding is recognised by: its category, the texts it stands on, and the original's sentences beside it.
    public static String key(Finding finding, Review review) {
        var places = finding.places().stream()
                .map(place -> place == null ? "" : place.text())
                .collect(Collectors.joining("\u241f"));
        var suspects = finding.suspects().stream()
                .map(i -> review.article().editions().get(i).language().code())
                .collect(Collectors.joining(","));
        return String.join("\u241e", finding.category().code(), suspects, places, context(finding, review));
    }

    /// The original's sentences of the finding's link; the first version's that has any when the original has none.
    private static String context(Finding finding, Review review) {
        var sides = review.links().get(finding.link()).sides();
        int original = review.article().original();
        for (int i = 0; i < sides.size(); i++) {
            int edition = (original + i) % sides.size();
            if (!sides.get(edition).isEmpty()) {
                var reading = review.readings().get(edition);
                return sides.get(edition).stream().map(reading::textOf).collect(Collectors.joining("\n"));
            }
        }
        return "";
    }
}
