package taiyaku.align.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.lattice.Bead;

/// Links two texts that tell the same story independently: only what rare anchors tie together, in any order.
///
/// Two texts are no translations of each other when the best alignment leaves most sentences alone or doubts its links.
/// Then no order can be trusted, and lengths say nothing. Every pair of sentences that share rare figures, names or words
/// is weighed by them against the chance that some sentence of the other text shares as much; pairs are taken from the
/// heaviest down, each sentence once.
final class Retelling {

    /// Texts shorter than this, both sides together, are always held to be translations.
    private static final int SHORTEST = 20;

    /// The share of sentences linked, by their confidence, plus the share linked by more than their length.
    private static final double AGREEMENT = 0.7;

    /// Log-odds of anchors from which a link has more than its length.
    private static final double STRONG = 3;

    /// An anchor that stands in more pairs of sentences than this ties nothing together.
    private static final int RARE = 16;

    /// How much heavier a tie must be than what one of all the other side's sentences has by chance.
    private static final double CAUTION = 1;

    private record Candidate(int i, int j, double weight) {}

    private Retelling() {}

    /// Whether an alignment shows that its two texts are no translations of each other.
    static boolean shows(List<Bead> beads, Affinity affinity, int sentences) {
        double sure = 0;
        double strong = 0;
        for (var bead : beads) {
            if (bead.isLink()) {
                sure += bead.confidence() * (bead.m() + bead.n());
                strong += affinity.common(bead).mapToDouble(affinity::match).sum() >= STRONG ? bead.m() + bead.n() : 0;
            }
        }
        return sentences >= SHORTEST && (sure + strong) / sentences < AGREEMENT;
    }

    /// What ties tellings together: rare things that are told, not how they are told.
    static List<Anchor> told(List<Anchor> anchors) {
        return anchors.stream()
                .filter(a -> (long) a.left().length * a.right().length <= RARE && isTold(a))
                .toList();
    }

    /// A word that both have letter by letter says something when it is a name or, in German, a noun.
    private static boolean isTold(Anchor anchor) {
        return switch (anchor.kind()) {
            case FIGURE, NAME, PLACE, WORD, TERM -> true;
            case TOKEN -> anchor.text().chars().anyMatch(Character::isUpperCase);
            case SHAPE, LENGTH, PUNCTUATION, PARAGRAPH -> false;
        };
    }

    /// The links of a retelling, every sentence in exactly one bead; out of order means nothing here, but is marked.
    ///
    /// @param affinity made of what is [#told]
    static List<Bead> beads(Affinity affinity, int lefts, int rights) {
        double chance = Math.log(Math.max(lefts, rights)) + CAUTION;
        var partner = new @Nullable Candidate[lefts];
        var taken = new boolean[rights];
        for (var candidate : candidates(affinity, lefts)) {
            if (candidate.weight() > chance && partner[candidate.i()] == null && !taken[candidate.j()]) {
                partner[candidate.i()] = candidate;
                taken[candidate.j()] = true;
            }
        }
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < lefts; i++) {
            var tied = partner[i];
            beads.add(
                    tied == null
                            ? new Bead(i, 1, 0, 0, false, 0, 0, 1)
                            : new Bead(i, 1, tied.j(), 1, false, 0, tied.weight(), sure(tied.weight() - chance)));
        }
        for (int j = 0; j < rights; j++) {
            if (!taken[j]) {
                beads.add(new Bead(lefts, 0, j, 1, false, 0, 0, 1));
            }
        }
        return beads;
    }

    private static double sure(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /// The pairs of sentences that share something, the heaviest first.
    private static List<Candidate> candidates(Affinity affinity, int lefts) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < lefts; i++) {
            var weights = new TreeMap<Integer, Double>();
            for (int f : affinity.anchorsOf(i)) {
                for (int j : affinity.anchor(f).right()) {
                    weights.merge(j, affinity.match(f), Double::sum);
                }
            }
            for (var entry : weights.entrySet()) {
                candidates.add(new Candidate(i, entry.getKey(), entry.getValue()));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.weight()));
        return candidates;
    }

    /// Tells `reasons` what ties a bead; their weights add up to its score.
    static void explain(Bead bead, Affinity affinity, Reasons reasons) {
        affinity.common(bead).forEach(f -> reasons.met(affinity.anchor(f), affinity.match(f)));
    }
}
