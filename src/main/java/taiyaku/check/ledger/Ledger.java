package taiyaku.check.ledger;

import taiyaku.check.meaning.Outcome;
import taiyaku.align.Alignment;
import taiyaku.align.Relation;
import taiyaku.check.meaning.Digits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    private final boolean marked;
    private final List<Relation> relations;

    private Ledger(List<Reading> readings, int original, boolean marked, Alignment alignment) {
        this.readings = readings;
        this.original = original;
        this.marked = marked;
        links = alignment.links();
        relations = alignment.relations();
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
    ///
    /// @param marked whether the original is known to be one; else two others that agree overrule it
    public static List<Quantity> of(List<Reading> readings, int original, boolean marked, Alignment alignment) {
        var ledger = new Ledger(readings, original, marked, alignment);
        var rows = new ArrayList<Quantity>();
        for (int link = 0; link < ledger.links.size(); link++) {
            ledger.told(link, rows);
            ledger.extra(link, rows);
        }
        return List.copyOf(rows);
    }

    private void told(int link, List<Quantity> rows) {
        var mentions = Mentions.of(readings.get(original), links.get(link).sides().get(original));
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var told = new ArrayList<@Nullable Mention>();
            for (var pairing : pairings) {
                told.add(pairing == null ? mention : counterpart(mention, pairing, link, i));
            }
            int reference = marked ? original : Vote.reference(told, original);
            var held = Objects.requireNonNull(told.get(reference));
            var cells = new ArrayList<Cell>();
            for (int edition = 0; edition < told.size(); edition++) {
                var other = told.get(edition);
                var pairing = pairings.get(edition);
                cells.add(
                        other != null
                                ? new Cell(other.figure(), edition == reference ? Outcome.SAME : held.against(other))
                                : pairing == null ? Cell.EXCUSED : untold(mention, pairing, link, i));
            }
            if (!marked && cells.size() > 2 && isEverywhereMissing(cells)) {
                rows.add(added(link, mention));
            } else if (!mention.loose() || cells.stream().anyMatch(c -> !c.outcome().agrees())) {
                rows.add(new Quantity(link, cells, reference));
            }
        }
    }

    private boolean isEverywhereMissing(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .allMatch(e -> e == original || cells.get(e).outcome() == Outcome.MISSING);
    }

    /// The row of what the original alone tells, so that it is taken for the odd one.
    private Quantity added(int link, Mention mention) {
        var cells = new ArrayList<>(Collections.nCopies(readings.size(), Cell.EXCUSED));
        cells.set(original, new Cell(mention.figure(), Outcome.EXTRA));
        return new Quantity(link, cells, original == 0 ? 1 : 0);
    }

    /// What an edition tells of a mention of the original; null when nothing.
    private @Nullable Mention counterpart(Mention mention, Pairing pairing, int link, int index) {
        var spot = pairing.counterpart(link, index);
        var other = spot == null ? null : pairing.at(spot);
        return other != null && isRetelling(pairing) && !isComparable(mention, other) ? null : other;
    }

    /// Whether a figure told in one's own way is of the same thing: of the same kind with digits that are nearly the
    /// same. A bare 9.74 is not of 97.4 billion dollars, nor are seven missing of sixty hurt.
    private static boolean isComparable(Mention mention, Mention other) {
        var value = mention.meant().value();
        var told = other.meant().value();
        var digits = Digits.of(value);
        var otherDigits = Digits.of(told);
        boolean alike = digits.equals(otherDigits)
                || (digits.length() > 1 && (Digits.edits(digits, otherDigits) <= 1 || Digits.permuted(digits, otherDigits)));
        return mention.against(other).agrees()
                || (alike && value.kind() == told.kind() && Objects.equals(value.unit(), told.unit()));
    }

    private boolean isRetelling(Pairing pairing) {
        return relations.get(pairings.indexOf(pairing)) == Relation.RETELLING;
    }

    private Cell untold(Mention mention, Pairing pairing, int link, int index) {
        boolean excused = mention.weak()
                || isRetelling(pairing)
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
        var open = new ArrayList<List<Mention>>();
        for (int edition = 0; edition < pairings.size(); edition++) {
            open.add(unpaired(pairings.get(edition), link));
        }
        for (int edition = 0; edition < open.size(); edition++) {
            for (var mention : open.get(edition)) {
                var told = new ArrayList<@Nullable Mention>(Collections.nCopies(open.size(), null));
                told.set(edition, mention);
                for (int later = edition + 1; later < open.size(); later++) {
                    var same = open.get(later).stream()
                            .filter(m -> !m.broken() && mention.against(m) == Outcome.SAME)
                            .findFirst();
                    same.ifPresent(open.get(later)::remove);
                    told.set(later, same.orElse(null));
                }
                byOffset.put(edition + readings.size() * mention.figure().span().start(), row(link, edition, told));
            }
        }
        rows.addAll(byOffset.values());
    }

    /// What an edition mentions in a link that the original was found not to tell.
    private static List<Mention> unpaired(@Nullable Pairing pairing, int link) {
        var open = new ArrayList<Mention>();
        for (int i = 0; pairing != null && i < pairing.right(link).size(); i++) {
            var mention = pairing.right(link).get(i);
            if (!mention.loose() && !pairing.isPaired(new Pairing.Spot(link, i))) {
                open.add(mention);
            }
        }
        return open;
    }

    /// The row of what the original does not tell: an addition, or, when two tell it and nobody knows the original, what
    /// is missing there.
    private Quantity row(int link, int first, List<@Nullable Mention> told) {
        var mention = Objects.requireNonNull(told.get(first));
        boolean excused = mention.weak();
        for (int edition = first; edition < told.size(); edition++) {
            excused |= told.get(edition) != null && isExcused(link, edition, mention);
        }
        boolean overruled = !excused && !marked && told.stream().filter(Objects::nonNull).count() > 1;
        var outcome = excused ? Outcome.EXCUSED : overruled ? Outcome.SAME : Outcome.EXTRA;
        var cells = new ArrayList<Cell>();
        for (int edition = 0; edition < told.size(); edition++) {
            var other = told.get(edition);
            cells.add(
                    other != null
                            ? new Cell(other.figure(), outcome)
                            : edition == original && overruled ? Cell.MISSING : Cell.EXCUSED);
        }
        return new Quantity(link, cells, overruled ? first : original);
    }

    private boolean isExcused(int link, int edition, Mention mention) {
        var pairing = Objects.requireNonNull(pairings.get(edition));
        var mentions = pairing.right(link);
        return isRetelling(pairing)
                || (!pairing.isShort() && links.get(link).sides().get(original).isEmpty())
                || Excuses.echoed(mention, pairing.leftNear(link))
                || isConverted(mentions, mentions.indexOf(mention))
                || isCompounded(mention, link, original);
    }

    /// Whether an edition says in the link's sentences what the mention says, though in no figure.
    private boolean isCompounded(Mention mention, int link, int edition) {
        var reading = readings.get(edition);
        return links.get(link).sides().get(edition).stream()
                .anyMatch(s -> Excuses.compounded(mention.figure(), reading.edition().language(), reading.textOf(s)));
    }

    /// Whether the figure is told again in brackets, in the unit that the other side may have chosen.
    private static boolean isConverted(List<Mention> mentions, int index) {
        return index >= 0 && index + 1 < mentions.size() && mentions.get(index + 1).aside();
    }
}
