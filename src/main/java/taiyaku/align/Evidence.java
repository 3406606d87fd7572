package taiyaku.align;

/// One reason why sentences are held to belong together, or not to.
///
/// @param kind what it is
/// @param text what was seen, to be shown: `97,4`, `Musk ~ マスク`; for lengths their ratio, `1.02`
/// @param weight its log-odds: how much likelier it is when the sentences belong together than by chance; below 0 it
///     speaks against
public record Evidence(Kind kind, String text, double weight) {

    /// The kinds of evidence.
    public enum Kind {
        LENGTH,
        FIGURE,
        NAME,
        PLACE,
        TOKEN,
        WORD,
        PUNCTUATION,
        PARAGRAPH
    }
}
