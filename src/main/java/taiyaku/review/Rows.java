package taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.align.Alignment;
import taiyaku.check.ledger.Ledger;
import taiyaku.check.ledger.Pairing;
import taiyaku.check.ledger.Quantity;

/// The ledger after a stretch of one edition was written anew.
///
/// A figure finds its counterpart within two links of its own, and what it takes there others cannot have; so what was
/// touched is paired again together with some links on either side, until the outer ones say what they said before: then
/// nothing reaches beyond them. Where they do not, or where the article is so short that all its figures are looked at
/// together, everything is paired again.
final class Rows {

    /// How far what was touched may reach, in links to either side.
    private static final int REACH = 4;

    /// So many links outside of the reach have to say what they said.
    private static final int RIM = 4;

    /// So many more are paired with them, for the outermost to find what they found.
    private static final int MARGIN = 4;

    private final Carried carried;
    private final int original;
    private final boolean marked;
    private final Alignment alignment;

    Rows(Carried carried, int original, boolean marked) {
        this.carried = carried;
        this.original = original;
        this.marked = marked;
        alignment = carried.realigned().alignment();
    }

    /// All rows, in the order of the links.
    List<Quantity> now() {
        var links = alignment.links();
        var touched = touched();
        int first = touched[0];
        int last = touched[1];
        int from = Math.max(0, first - REACH - RIM - MARGIN);
        int to = Math.min(links.size(), last + REACH + RIM + MARGIN + 1);
        var near = links.subList(from, to);
        boolean brief = IntStream.range(0, carried.readings().size())
                .anyMatch(e -> e != original && Pairing.isShort(near, original, e));
        if (first > last || brief || 2 * near.size() > links.size()) {
            return Ledger.of(carried.readings(), original, marked, alignment);
        }
        var rim = new ArrayList<Quantity>();
        var before = new ArrayList<Quantity>();
        var behind = new ArrayList<Quantity>();
        for (var row : carried.before().quantities()) {
            int link = carried.link(row.link());
            if (link >= 0 && (link < first - REACH || link > last + REACH)) {
                var moved = carried.row(row, link);
                (link < first ? before : behind).add(moved);
                if (link >= first - REACH - RIM && link <= last + REACH + RIM) {
                    rim.add(moved);
                }
            }
        }
        var anew = new ArrayList<Quantity>();
        var rimAnew = new ArrayList<Quantity>();
        for (var row : Ledger.of(carried.readings(), original, marked, new Alignment(near, alignment.relations()))) {
            int link = row.link() + from;
            var placed = new Quantity(link, row.cells(), row.reference());
            if (link >= first - REACH && link <= last + REACH) {
                anew.add(placed);
            } else if (link >= first - REACH - RIM && link <= last + REACH + RIM) {
                rimAnew.add(placed);
            }
        }
        if (!rim.equals(rimAnew)) {
            return Ledger.of(carried.readings(), original, marked, alignment);
        }
        before.addAll(anew);
        before.addAll(behind);
        return List.copyOf(before);
    }

    /// The first and the last link that holds what was written, or was aligned again.
    private int[] touched() {
        var retouch = carried.retouch();
        var realigned = carried.realigned();
        var links = alignment.links();
        var hold = IntStream.range(0, links.size())
                .filter(i -> links.get(i).sides().get(carried.edition()).stream()
                        .anyMatch(s -> s >= retouch.first() - 1 && s <= retouch.first() + retouch.come()))
                .summaryStatistics();
        boolean none = realigned.from() == realigned.to();
        int first = none ? hold.getMin() : Math.min(hold.getMin(), realigned.from());
        int last = none ? hold.getMax() : Math.max(hold.getMax(), realigned.to() + carried.more() - 1);
        return new int[] {first, last};
    }
}
