package taiyaku.check.ledger;

import taiyaku.check.meaning.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.check.ledger.Quantity.Cell;

/// The ledger: every quantity of an article with what each edition tells of it.
public final class Ledger {

    private final List<Reading> readings;
    private final int original;
    private final List<@Nullable Pairing> pairings = new ArrayList<>();
    private final List<Link> links;

    private Ledger(List<Reading> readings, int original, List<Link> links) {
        this.readings = readings;
        this.original = original;
        this.links = links;
        for (int edition = 0; edition < readings.size(); edition++) {
            pairings.add(
                    edition == original
                            ? null
                            : Pairing.of(readings.get(original), readings.get(edition), links, original, edition));
        }
    }

    /// The quantities of an article in the order of its links; inside a link those of the original first, in its order.
    ///
    /// Digits that are no figures have a row only where they differ.
    public static List<Quantity> of(List<Reading> readings, int original, List<Link> links) {
        var ledger = new Ledger(readings, original, links);
        var rows = new ArrayList<Quantity>();
        for (int link = 0; link < links.size(); link++) {
            ledger.told(link, rows);
            ledger.extra(link, rows);
        }
        return List.copyOf(rows);
    }

    private void told(int link, List<Quantity> rows) {
        var mentions = Mentions.of(readings.get(original), links.get(link).sides().get(original));
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var cells = new ArrayList<Cell>();
            for (var pairing : pairings) {
                cells.add(
                        pairing == null
                                ? new Cell(mention.figure(), Outcome.SAME)
                                : cell(mention, pairing, link, i));
            }
            if (!mention.loose() || cells.stream().anyMatch(c -> !c.outcome().agrees())) {
                rows.add(new Quantity(link, cells));
            }
        }
    }

    private Cell cell(Mention mention, Pairing pairing, int link, int index) {
        var spot = pairing.counterpart(link, index);
        if (spot != null) {
            var other = pairing.at(spot);
            return new Cell(other.figure(), mention.against(other));
        }
        boolean excused = mention.weak()
                || isEmpty(link, pairing)
                || Excuses.echoed(mention, pairing.rightNear(link))
                || isConverted(pairing.left(link), index)
                || isCompounded(mention, link, pairings.indexOf(pairing));
        return excused ? Cell.EXCUSED : Cell.MISSING;
    }

    /// Whether the link has no sentence on the other side: then the sentence is missed, not each of its figures.
    private boolean isEmpty(int link, Pairing pairing) {
        return !pairing.isShort() && links.get(link).sides().get(pairings.indexOf(pairing)).isEmpty();
    }

    private void extra(int link, List<Quantity> rows) {
        var byOffset = new TreeMap<Integer, Quantity>();
        for (int edition = 0; edition < pairings.size(); edition++) {
            var pairing = pairings.get(edition);
            if (pairing == null) {
                continue;
            }
            var mentions = pairing.right(link);
            for (int i = 0; i < mentions.size(); i++) {
                var mention = mentions.get(i);
                if (mention.loose() || pairing.isPaired(new Pairing.Spot(link, i))) {
                    continue;
                }
                boolean excused = mention.weak()
                        || (!pairing.isShort() && links.get(link).sides().get(original).isEmpty())
                        || Excuses.echoed(mention, pairing.leftNear(link))
                        || isConverted(mentions, i)
                        || isCompounded(mention, link, original);
                byOffset.put(
                        edition + readings.size() * mention.figure().span().start(),
                        alone(link, edition, mention, excused ? Outcome.EXCUSED : Outcome.EXTRA));
            }
        }
        rows.addAll(byOffset.values());
    }

    private Quantity alone(int link, int edition, Mention mention, Outcome outcome) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < readings.size(); i++) {
            cells.add(i == edition ? new Cell(mention.figure(), outcome) : Cell.EXCUSED);
        }
        return new Quantity(link, cells);
    }

    /// Whether an edition says in the link's sentences what the mention says, though in no figure.
    private boolean isCompounded(Mention mention, int link, int edition) {
        var reading = readings.get(edition);
        return links.get(link).sides().get(edition).stream()
                .anyMatch(s -> Excuses.compounded(mention.figure(), reading.edition().language(), reading.textOf(s)));
    }

    /// Whether the figure is told again in brackets, in the unit that the other side may have chosen.
    private static boolean isConverted(List<Mention> mentions, int index) {
        return index + 1 < mentions.size() && mentions.get(index + 1).aside();
    }
}
