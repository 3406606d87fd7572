package taiyaku.align;

import java.util.List;

/// What the aligner says of the readings of an article.
///
/// @param links every sentence of every edition in exactly one, in reading order of the original
/// @param relations for each edition what it is to the original; the original itself counts as its translation
public record Alignment(List<Link> links, List<Relation> relations) {

    public Alignment {
        links = List.copyOf(links);
        relations = List.copyOf(relations);
    }

    /// An alignment of editions that are all the same to the original.
    public Alignment(List<Link> links, Relation relation) {
        this(links, List.of(relation));
    }

    /// What the editions are to each other taken together: a retelling as soon as one of them tells in its own way.
    public Relation relation() {
        return relations.contains(Relation.RETELLING) ? Relation.RETELLING : Relation.TRANSLATION;
    }
}
