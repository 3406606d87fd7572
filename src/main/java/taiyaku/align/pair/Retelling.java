package taiyaku.align.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.lattice.Bead;
import taiyaku.align.lattice.Chain;

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

    /// The links of a retelling, every sentence in exactly one bead; out of order means nothing here, but is marked.
    static List<Bead> beads(List<Anchor> anchors, Affinity affinity, int lefts, int rights) {
        var candidates = candidates(anchors, affinity);
        double chance = Math.log(Math.max(lefts, rights)) + CAUTION;
        var partner = new int[lefts];
        var confidence = new double[lefts];
        var weight = new double[lefts];
        var taken = new boolean[rights];
        for (var tie : candidates) {
            double odds = tie.weight() - chance;
            if (odds > 0 && confidence[tie.i()] == 0 && !taken[tie.j()]) {
                partner[tie.i()] = tie.j();
                weight[tie.i()] = tie.weight();
                confidence[tie.i()] = 1 / (1 + Math.exp(-odds));
                taken[tie.j()] = true;
            }
        }
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < lefts; i++) {
            beads.add(
                    confidence[i] > 0
                            ? new Bead(i, 1, partner[i], 1, false, 0, weight[i], confidence[i])
                            : new Bead(i, 1, 0, 0, false, 0, 0, 1));
        }
        for (int j = 0; j < rights; j++) {
            if (!taken[j]) {
                beads.add(new Bead(lefts, 0, j, 1, false, 0, 0, 1));
            }
        }
        return beads;
    }

    /// The pairs of sentences that share something rare, the heaviest first.
    private static List<Candidate> candidates(List<Anchor> anchors, Affinity affinity) {
        var weights = new HashMap<Chain.Point, Double>();
        for (int f = 0; f < anchors.size(); f++) {
            var anchor = anchors.get(f);
            if (ties(anchor)) {
                for (int i : anchor.left()) {
                    for (int j : anchor.right()) {
                        weights.merge(new Chain.Point(i, j), affinity.match(f), Double::sum);
                    }
                }
            }
        }
        var candidates = new ArrayList<Candidate>();
        weights.forEach((point, weight) -> candidates.add(new Candidate(point.i(), point.j(), weight)));
        candidates.sort(Comparator.comparingDouble((Candidate t) -> -t.weight())
                .thenComparingInt(Candidate::i)
                .thenComparingInt(Candidate::j));
        return candidates;
    }

    /// Tells `reasons` what ties a bead; their weights add up to its score.
    static void explain(Bead bead, List<Anchor> anchors, Affinity affinity, Reasons reasons) {
        for (int f : affinity.common(bead).toArray()) {
            if (ties(anchors.get(f))) {
                reasons.met(anchors.get(f), affinity.match(f));
            }
        }
    }

    private static boolean ties(Anchor anchor) {
        return (long) anchor.left().length * anchor.right().length <= RARE && isTold(anchor.kind());
    }

    /// Whether a kind of evidence is about what is told, not how.
    private static boolean isTold(Evidence.Kind kind) {
        return switch (kind) {
            case FIGURE, NAME, PLACE, TOKEN, WORD, TERM -> true;
            case SHAPE, LENGTH, PUNCTUATION, PARAGRAPH -> false;
        };
    }
}
