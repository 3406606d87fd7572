package taiyaku.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.text.Language;

/// What a person decided about an article, kept apart from what is derived from its texts.
///
/// Decisions are kept by what a finding says and stands on, not by its position, so that they survive edits elsewhere,
/// a new import and a new version of the program.
///
/// @param byFinding the decision for each key of [#key]
/// @param byKind what is decided about all findings of a category in this article, unless one was decided by itself
/// @param read the texts of sentences ticked as read
/// @param fixes what was corrected, in the order it was done
public record Decisions(
        Map<String, Decision> byFinding, Map<Category, Decision> byKind, Set<String> read, List<Fix> fixes) {

    /// Nothing decided.
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Set.of(), List.of());

    public Decisions {
        byFinding = Map.copyOf(byFinding);
        byKind = Map.copyOf(byKind);
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
        var own = byFinding.get(key(finding, review));
        return own != null ? own : byKind.getOrDefault(finding.category(), Decision.NONE);
    }

    /// These decisions with one about a finding; [Decision#NONE] takes it back, where its whole kind is not decided.
    public Decisions with(Finding finding, Review review, Decision decision) {
        boolean plain = decision.equals(Decision.NONE) && !byKind.containsKey(finding.category());
        return with(key(finding, review), plain ? Decision.NONE : decision, plain);
    }

    /// These decisions without the one of a key.
    public Decisions without(String key) {
        return with(key, Decision.NONE, true);
    }

    private Decisions with(String key, Decision decision, boolean gone) {
        var changed = new HashMap<>(byFinding);
        if (gone) {
            changed.remove(key);
        } else {
            changed.put(key, decision);
        }
        return new Decisions(changed, byKind, read, fixes);
    }

    /// These decisions with one about all findings of a category; [Decision#NONE] takes it back.
    public Decisions with(Category category, Decision decision) {
        var changed = new HashMap<>(byKind);
        if (decision.equals(Decision.NONE)) {
            changed.remove(category);
        } else {
            changed.put(category, decision);
        }
        return new Decisions(byFinding, changed, read, fixes);
    }

    /// These decisions with other sentences ticked as read.
    public Decisions withRead(Set<String> sentences) {
        return new Decisions(byFinding, byKind, sentences, fixes);
    }

    /// A key as this program makes them, of one that was kept by an earlier one, which told versions without a place too.
    public static String normal(String key) {
        var parts = key.split("\u241e", -1);
        if (parts.length < 4) {
            return key;
        }
        parts[2] = String.join("\u241f", places(key));
        return String.join("\u241e", parts);
    }

    /// The category a key was made of; null when it names none of ours.
    public static @Nullable Category category(String key) {
        var code = key.split("\u241e", 2)[0];
        return Stream.of(Category.values()).filter(each -> each.code().equals(code)).findFirst().orElse(null);
    }

    /// The texts a key was made of, those of versions without a place left out.
    public static List<String> places(String key) {
        var parts = key.split("\u241e", -1);
        return parts.length < 3
                ? List.of()
                : Stream.of(parts[2].split("\u241f", -1)).filter(text -> !text.isEmpty()).toList();
    }

    /// These decisions with a sentence ticked as read, or not.
    public Decisions withRead(String sentence, boolean ticked) {
        var changed = new HashSet<>(read);
        if (ticked) {
            changed.add(sentence);
        } else {
            changed.remove(sentence);
        }
        return new Decisions(byFinding, byKind, changed, fixes);
    }

    /// These decisions with one more correction.
    public Decisions with(Fix fix) {
        var changed = new ArrayList<>(fixes);
        changed.add(fix);
        return new Decisions(byFinding, byKind, read, changed);
    }

    /// What a finding is recognised by: its category, the texts it stands on, and the original's sentences beside it.
    public static String key(Finding finding, Review review) {
        var places = finding.places().stream()
                .filter(Objects::nonNull)
                .map(Place::text)
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
