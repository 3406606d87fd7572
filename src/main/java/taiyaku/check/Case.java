package taiyaku.check;

import java.util.List;
import taiyaku.align.Link;
import taiyaku.align.Reading;

/// What the checks look at: the readings of an article, linked, and its quantities.
///
/// @param readings one per edition
/// @param original the index of the edition the others are held to
/// @param links the links, in order
/// @param quantities the ledger: every quantity, with what each edition tells of it
public record Case(List<Reading> readings, int original, List<Link> links, List<Quantity> quantities) {

    /// The case of an article; the figures of its links are paired here.
    public static Case of(List<Reading> readings, int original, List<Link> links) {
        return new Case(readings, original, links, Ledger.of(readings, original, links));
    }

    /// The text of an edition.
    String text(int edition) {
        return readings.get(edition).edition().text();
    }

    /// Whether there is a translation to hold against the original.
    boolean hasVersions() {
        return readings.size() > 1;
    }
}
