package taiyaku.review;

import java.util.Collections;
import java.util.List;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;
import taiyaku.check.Finding;
import taiyaku.check.ledger.Quantity;
import taiyaku.text.Article;

/// An article read, linked and checked.
///
/// @param article what was read
/// @param readings one per edition
/// @param links every sentence in exactly one, in order
/// @param relations for each edition what it is to the original
/// @param quantities the ledger: every quantity with what each edition tells of it, in the order of the links
/// @param findings in reading order
public record Review(
        Article article,
        List<Reading> readings,
        List<Link> links,
        List<Relation> relations,
        List<Quantity> quantities,
        List<Finding> findings) {

    /// The slips that led to more than one finding, the most frequent first.
    public List<Fingerprint> fingerprints() {
        return Fingerprint.of(readings, article.original(), quantities, findings).stream()
                .filter(print -> print.findings().size() > 1)
                .toList();
    }

    /// A review of translations, without a ledger.
    public Review(Article article, List<Reading> readings, List<Link> links, List<Finding> findings) {
        this(
                article,
                readings,
                links,
                Collections.nCopies(readings.size(), Relation.TRANSLATION),
                List.of(),
                findings);
    }

    /// This review with other findings: some of its own, for what a person chose to see.
    public Review with(List<Finding> chosen) {
        return new Review(article, readings, links, relations, quantities, List.copyOf(chosen));
    }

    /// The link of the sentence that holds a place of an edition's text, or of the last one before it; -1 when the edition
    /// has none.
    public int linkAt(int edition, int offset) {
        if (edition >= readings.size()) {
            return -1;
        }
        var reading = readings.get(edition);
        return reading.size() == 0 ? -1 : linkOf(edition, reading.sentenceAt(offset));
    }

    /// The link of a sentence; -1 when there is no such sentence.
    public int linkOf(int edition, int sentence) {
        if (edition >= readings.size()) {
            return -1;
        }
        for (int link = 0; link < links.size(); link++) {
            if (links.get(link).sides().get(edition).contains(sentence)) {
                return link;
            }
        }
        return -1;
    }

    /// What the editions are to each other taken together: a retelling as soon as one of them tells in its own way.
    public Relation relation() {
        return relations.contains(Relation.RETELLING) ? Relation.RETELLING : Relation.TRANSLATION;
    }
}
