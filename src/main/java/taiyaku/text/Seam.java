package taiyaku.text;

/// A place in a text where a person said that a sentence begins, or that none does.
///
/// @param at the offset of the first character behind it
/// @param border whether a sentence begins there; else the sentences on both sides are one
public record Seam(int at, boolean border) {

    /// The same place in a text that begins so much later, or earlier when negative.
    Seam moved(int by) {
        return new Seam(at + by, border);
    }
}
