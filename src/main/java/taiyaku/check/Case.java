package taiyaku.check;

import taiyaku.check.ledger.Ledger;
import taiyaku.check.ledger.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Alignment;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;
import taiyaku.figure.Figure;
import taiyaku.figure.LargeNumbers;
import taiyaku.grammar.Figures;

/// What the checks look at: the readings of an article, linked, and its quantities.
///
/// @param readings one per edition
/// @param original the index of the edition the others are held to
/// @param links the links, in order
/// @param relations for each edition what it is to the original
/// @param quantities the ledger: every quantity, with what each edition tells of it
/// @param homes for each edition and sentence the index of its link
/// @param large how suggestions write large numbers
public record Case(
        List<Reading> readings,
        int original,
        List<Link> links,
        List<Relation> relations,
        List<Quantity> quantities,
        List<List<Integer>> homes,
        LargeNumbers large) {

    /// The case of an article; the figures of its links are paired here.
    ///
    /// @param marked whether the original is known to be one, so that others do not overrule it
    public static Case of(List<Reading> readings, int original, boolean marked, Alignment alignment) {
        return of(readings, original, alignment, Ledger.of(readings, original, marked, alignment));
    }

    /// The case of an article whose figures are paired already.
    public static Case of(List<Reading> readings, int original, Alignment alignment, List<Quantity> quantities) {
        var links = alignment.links();
        return new Case(readings, original, links, alignment.relations(), quantities, homes(readings, links), LargeNumbers.SCALE);
    }

    /// The same with large numbers written so where something is suggested.
    public Case suggesting(LargeNumbers other) {
        return new Case(readings, original, links, relations, quantities, homes, other);
    }

    /// A figure as an edition would write it in the place of another spelling.
    ///
    /// @return null where nothing honest can stand there
    public @Nullable String written(Figure figure, int edition, String like) {
        return Figures.write(figure, readings.get(edition).edition().language(), like, large);
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
