package taiyaku.check;

import taiyaku.check.ledger.Ledger;
import taiyaku.check.ledger.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taiyaku.align.Alignment;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;

/// What the checks look at: the readings of an article, linked, and its quantities.
///
/// @param readings one per edition
/// @param original the index of the edition the others are held to
/// @param links the links, in order
/// @param relations for each edition what it is to the original
/// @param quantities the ledger: every quantity, with what each edition tells of it
/// @param homes for each edition and sentence the index of its link
public record Case(
        List<Reading> readings,
        int original,
        List<Link> links,
        List<Relation> relations,
        List<Quantity> quantities,
        List<List<Integer>> homes) {

    /// The case of an article; the figures of its links are paired here.
    ///
    /// @param marked whether the original is known to be one, so that others do not overrule it
    public static Case of(List<Reading> readings, int original, boolean marked, Alignment alignment) {
        return of(readings, original, alignment, Ledger.of(readings, original, marked, alignment));
    }

    /// The case of an article whose figures are paired already.
    public static Case of(List<Reading> readings, int original, Alignment alignment, List<Quantity> quantities) {
        var links = alignment.links();
        return new Case(readings, original, links, alignment.relations(), quantities, homes(readings, links));
    }

    /// The text of an edition.
    public String text(int edition) {
        return readings.get(edition).edition().text();
    }

    /// Whether an edition tells the story in its own way, so that what it leaves out is no error.
    public boolean isRetelling(int edition) {
        return relations.get(edition) == Relation.RETELLING;
    }

    /// The index of the link that holds the sentence at an offset of an edition; 0 when there is none.
    public int linkOf(int edition, int offset) {
        var home = homes.get(edition);
        return home.isEmpty() ? 0 : home.get(readings.get(edition).sentenceAt(offset));
    }

    private static List<List<Integer>> homes(List<Reading> readings, List<Link> links) {
        var homes = new ArrayList<List<Integer>>();
        for (int edition = 0; edition < readings.size(); edition++) {
            var home = new Integer[readings.get(edition).sentences().size()];
            Arrays.fill(home, 0);
            for (int link = 0; link < links.size(); link++) {
                for (int sentence : links.get(link).sides().get(edition)) {
                    home[sentence] = link;
                }
            }
            homes.add(List.of(home));
        }
        return List.copyOf(homes);
    }
}
