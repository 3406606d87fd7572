package taiyaku.align.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.lattice.Bead;

/// Collects why a link was made, as a person would be told.
///
/// What both sides say of the same thing is one reason. What only one side has is told kind by kind, not one by one:
/// `22, 1998` speaks against a link as figures without answer.
final class Reasons {

    private final List<Evidence> told = new ArrayList<>();
    private final Map<String, Evidence> met = new LinkedHashMap<>();
    private final Map<Evidence.Kind, Missed> missed = new EnumMap<>(Evidence.Kind.class);

    /// How many things of a kind are named that only one side has.
    private static final int NAMED = 6;

    /// What only one side has of a kind.
    private static final class Missed {

        private final Set<String> texts = new LinkedHashSet<>();
        private double weight;

        Evidence asOne(Evidence.Kind kind) {
            var named = texts.stream().limit(NAMED).collect(Collectors.joining(", "));
            return new Evidence(kind, texts.size() > NAMED ? named + ", …" : named, weight);
        }
    }

    /// The shape of the link: how usual its numbers of sentences are.
    void shape(Bead bead) {
        told.add(new Evidence(Evidence.Kind.SHAPE, bead.shape(), bead.prior()));
    }

    /// How the lengths fit.
    void length(double ratio, double odds) {
        told.add(new Evidence(Evidence.Kind.LENGTH, String.format(Locale.ROOT, "%.2f", ratio), odds));
    }

    /// An anchor both sides hold.
    void met(Anchor anchor, double weight) {
        met.merge(
                anchor.kind() + anchor.text(),
                new Evidence(anchor.kind(), anchor.text(), weight),
                (a, b) -> new Evidence(a.kind(), a.text(), a.weight() + b.weight()));
    }

    /// An anchor only one side holds.
    void missed(Anchor anchor, double weight) {
        var kind = missed.computeIfAbsent(anchor.kind(), _ -> new Missed());
        kind.texts.add(seen(anchor));
        kind.weight += weight;
    }

    /// Of a word and its answer the one that stands alone.
    private static String seen(Anchor anchor) {
        int tilde = anchor.text().indexOf(" ~ ");
        return switch (anchor.whose()) {
            case BOTH -> anchor.text();
            case LEFT -> tilde < 0 ? anchor.text() : anchor.text().substring(0, tilde);
            case RIGHT -> tilde < 0 ? anchor.text() : anchor.text().substring(tilde + 3);
        };
    }

    /// All reasons, the strongest first, whatever they speak for.
    List<Evidence> all() {
        told.addAll(met.values());
        missed.forEach((kind, all) -> told.add(all.asOne(kind)));
        return told.stream()
                .filter(e -> e.weight() != 0)
                .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())))
                .toList();
    }
}
