package taiyaku.align;

import java.util.List;

/// One kind of evidence: what it sees in two readings. To add a kind, write a class and name it in [#all].
interface Clue {

    /// The anchors it sees; each sentence of a reading may stand in many.
    List<Anchor> anchors(Reading left, Reading right);

    /// Every kind of evidence that is made of anchors.
    static List<Clue> all() {
        return List.of(
                new FigureClue(),
                new NameClue(),
                new PlaceClue(),
                new WordClue(),
                new TokenClue(),
                new PunctuationClue(),
                new ParagraphClue());
    }
}
