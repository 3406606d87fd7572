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
}
