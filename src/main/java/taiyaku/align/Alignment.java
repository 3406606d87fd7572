package taiyaku.align;

import java.util.List;

/// What the aligner says of the readings of an article.
///
/// @param links every sentence of every edition in exactly one, in reading order of the original
/// @param relation whether the editions are translations of each other
public record Alignment(List<Link> links, Relation relation) {

    public Alignment {
        links = List.copyOf(links);
    }
}
