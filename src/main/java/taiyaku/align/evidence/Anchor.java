package taiyaku.align.evidence;

/// Something seen on one side that tends to survive translation, and where the other side holds what may answer it.
///
/// A figure's digits or a question mark are the same on both sides ([Whose#BOTH]). A word has several translations, each
/// with several translations of its own: then every word is an anchor of its own side, answered by any of them.
///
/// @param kind what it is
/// @param text what was seen, to be shown
/// @param left the sentences of the left side that hold it or an answer to it, ascending, each once
/// @param right those of the right side
/// @param whose which side looks for an answer
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; boxed lists would cost more than all else
public record Anchor(Evidence.Kind kind, String text, int[] left, int[] right, Whose whose) {

    /// Which side an anchor belongs to.
    public enum Whose {
        LEFT,
        RIGHT,
        BOTH
    }

    /// Whether one side lacks it altogether.
    public boolean isLonely() {
        return left.length == 0 || right.length == 0;
    }
}
