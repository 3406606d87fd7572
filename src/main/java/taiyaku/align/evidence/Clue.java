package taiyaku.align.evidence;

import java.util.List;
import taiyaku.align.lexicon.Glossary;

/// One kind of evidence: what it sees in two texts. To add a kind, write a class and name it in [#all].
@FunctionalInterface
public interface Clue {

    /// The anchors it sees; each sentence may stand in many.
    List<Anchor> anchors(Side left, Side right);

    /// Every kind of evidence that is made of anchors.
    ///
    /// @param glossary the user's own terms
    static List<Clue> all(Glossary glossary) {
        return List.of(
                new FigureClue(),
                new NameClue(),
                new PlaceClue(),
                new WordClue(),
                new TermClue(glossary),
                new TokenClue(),
                new PunctuationClue(),
                new ParagraphClue());
    }

    /// What ties two tellings of one story, besides.
    static List<Clue> ofRetellings() {
        return List.of(new ValueClue());
    }
}
