package taiyaku.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Splits a text into sentences.
public final class Sentences {

    private Sentences() {}

    /// The sentences of an edition, in order; every character lies in one of them or in white space between two.
    public static List<Sentence> of(Edition edition) {
        var iterator = BreakIterator.getSentenceInstance(edition.language().locale());
        var text = edition.text();
        iterator.setText(text);
        var sentences = new ArrayList<Sentence>();
        for (int start = iterator.first(), end = iterator.next();
                end != BreakIterator.DONE;
                start = end, end = iterator.next()) {
            var piece = text.substring(start, end);
            int lead = piece.length() - piece.stripLeading().length();
            int length = piece.strip().length();
            if (length > 0) {
                sentences.add(new Sentence(new Span(start + lead, start + lead + length), false, false));
            }
        }
        return List.copyOf(sentences);
    }
}
