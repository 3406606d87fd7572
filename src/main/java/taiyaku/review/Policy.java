package taiyaku.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import java.util.Map;
import java.util.Set;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.figure.LargeNumbers;

/// What a house wants to hear of: which categories, how grave each is, how sure a finding must be, and how what would be
/// right is written.
///
/// @param off categories that are not reported
/// @param severities how grave the findings of a category are, where not as they come
/// @param sure the least confidence of a finding that is reported, 0 to 1
/// @param large how suggestions write large numbers
public record Policy(Set<Category> off, Map<Category, Severity> severities, double sure, LargeNumbers large) {

    /// Everything but matters of style, as grave as it comes, however unsure; large numbers with scale words.
    public static final Policy DEFAULT = new Policy(Set.of(Category.STYLE), Map.of(), 0, LargeNumbers.SCALE);

    /// From this confidence on a finding counts as sure.
    public static final double SURE = 0.8;

    public Policy {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    /// The same, of sure findings only.
    public Policy onlySure() {
        return new Policy(off, severities, Math.max(sure, SURE), large);
    }

    /// The same, of sure findings only or of unsure ones too.
    public Policy onlySure(boolean only) {
        return only ? onlySure() : new Policy(off, severities, 0, large);
    }

    /// The same with large numbers written so in suggestions.
    public Policy suggesting(LargeNumbers other) {
        return new Policy(off, severities, sure, other);
    }

    /// The same, with matters of style.
    public Policy withStyle() {
        return reporting(Category.STYLE, true);
    }

    /// The same with a category not reported at all, or reported.
    public Policy reporting(Category category, boolean on) {
        var changed = EnumSet.noneOf(Category.class);
        changed.addAll(off);
        if (on) {
            changed.remove(category);
        } else {
            changed.add(category);
        }
        return new Policy(changed, severities, sure, large);
    }

    /// The same with a category as grave as that; as it comes when null.
    public Policy holding(Category category, @Nullable Severity severity) {
        var changed = new EnumMap<Category, Severity>(Category.class);
        changed.putAll(severities);
        if (severity == null) {
            changed.remove(category);
        } else {
            changed.put(category, severity);
        }
        return new Policy(off, changed, sure, large);
    }

    /// What is left of some findings, each as grave as the house holds it.
    List<Finding> applied(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !off.contains(finding.category()) && finding.confidence() >= sure)
                .map(finding -> finding.as(severities.getOrDefault(finding.category(), finding.severity())))
                .toList();
    }
}
