package taiyaku.align.evidence;

import java.util.Locale;

/// One reason why sentences are held to belong together, or not to.
///
/// @param kind what it is
/// @param text what was seen, to be shown: `97,4 Milliarden`, `Musk ~ マスク`; for lengths their ratio, `1.02`, right to
///     left, 1 when both are usual; for the shape of the link its numbers of sentences, `2-1`
/// @param weight its log-odds: how much likelier it is when the sentences belong together than by chance; below 0 it
///     speaks against, as what only one side has does
public record Evidence(Kind kind, String text, double weight) {

    /// The kinds of evidence.
    public enum Kind {
        /// how many sentences of either side, and whether they changed places
        SHAPE,
        LENGTH,
        FIGURE,
        NAME,
        PLACE,
        TOKEN,
        /// a word and its translation, by a dictionary
        WORD,
        /// a term and its translation, by the user's glossary
        TERM,
        PUNCTUATION,
        PARAGRAPH;

        /// Its name in JSON: `figure`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
