package taiyaku.intake;

import java.util.ArrayList;
import java.util.List;
import taiyaku.align.Pin;
import taiyaku.intake.draft.Draft;
import taiyaku.text.Edition;
import taiyaku.text.Sentences;

/// The links a document brings, as pins: a line is one or more sentences, a row of lines one link.
final class Pins {

    private Pins() {}

    /// The pins of a document's rows.
    ///
    /// @param editions its versions in the order of the rows' lines
    static List<Pin> of(List<Edition> editions, List<Draft.Row> rows) {
        var sentences = editions.stream().map(Pins::byLine).toList();
        var pins = new ArrayList<Pin>();
        for (var row : rows) {
            var sides = new ArrayList<List<Integer>>();
            for (int e = 0; e < editions.size(); e++) {
                int line = row.lines().get(e);
                sides.add(line == Draft.Row.NONE ? List.of() : sentences.get(e).get(line));
            }
            if (sides.stream().anyMatch(side -> !side.isEmpty())) {
                pins.add(new Pin(sides));
            }
        }
        return pins;
    }

    /// The indexes of the sentences in each line of a text.
    private static List<List<Integer>> byLine(Edition edition) {
        var lines = new ArrayList<List<Integer>>();
        var text = edition.text();
        text.lines().forEach(_ -> lines.add(new ArrayList<>(1)));
        int line = 0;
        int at = 0;
        int number = 0;
        for (var sentence : Sentences.of(edition)) {
            for (; at < sentence.span().start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            lines.get(line).add(number++);
        }
        return lines;
    }
}
