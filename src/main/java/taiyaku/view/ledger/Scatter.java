package taiyaku.view.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import taiyaku.desk.ledger.Dot;
import taiyaku.desk.ledger.Entry;
import taiyaku.text.Language;

/// What a plot shows, worked out before it is drawn and on any thread.
///
/// @param dots all dots, in reading order
/// @param seen those that can be told from each other, right ones first, so that wrong ones are drawn above them
/// @param scale the scale of both axes
/// @param across the steps of the axis of the original
/// @param up the steps of the other version's
record Scatter(List<Dot> dots, List<Dot> seen, Scale scale, List<Scale.Step> across, List<Scale.Step> up) {

    /// No dots at all.
    static final Scatter NONE = new Scatter(List.of(), List.of(), new Scale(0, 6), List.of(), List.of());

    /// What tells one dot from another.
    private record Look(double source, double target, int rank) {}

    /// The dots of a ledger.
    ///
    /// @param original the index of the original, whose values lie across
    /// @param target the index of the other version
    /// @param across the language of the original
    /// @param up the language of the other version
    static Scatter of(List<Entry> entries, int original, int target, Language across, Language up) {
        var dots = Dot.of(entries, original, target);
        var order = new ArrayList<>(dots);
        order.sort((a, b) -> Integer.compare(rank(b), rank(a)));
        var looks = new HashSet<Look>();
        var seen = order.stream()
                .filter(dot -> looks.add(new Look(dot.source(), dot.target(), rank(dot))))
                .toList();
        var scale = Scale.of(seen);
        return new Scatter(dots, seen, scale, scale.steps(across), scale.steps(up));
    }

    /// How grave a dot is, the gravest first.
    static int rank(Dot dot) {
        return dot.wrong() ? Difference.rank(dot.entry()) : Integer.MAX_VALUE;
    }

    /// Whether the original tells no amount of some.
    boolean hasLeft() {
        return seen.stream().anyMatch(dot -> Double.isNaN(dot.source()));
    }
}
