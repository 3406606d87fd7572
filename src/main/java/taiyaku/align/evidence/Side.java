package taiyaku.align.evidence;

import java.util.List;
import taiyaku.figure.Figure;
import taiyaku.name.Name;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Sentence;

/// One of two texts to be linked, as evidence looks at it: sentence by sentence, numbered from 0.
public interface Side {

    /// The text.
    Edition edition();

    /// How many sentences it has.
    int size();

    /// A sentence by its number.
    Sentence sentence(int number);

    /// The figures that start in a sentence, in order.
    List<Figure> figuresOf(int sentence);

    /// The names that start in a sentence, in order.
    List<Name> namesOf(int sentence);

    /// The text of a sentence.
    default String textOf(int sentence) {
        return sentence(sentence).span().of(edition().text());
    }

    /// The language it is written in.
    default Language language() {
        return edition().language();
    }
}
