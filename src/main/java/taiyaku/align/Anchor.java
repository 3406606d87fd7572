package taiyaku.align;

/// Something seen on both sides that tends to survive translation: a figure's digits, a name, a question mark.
///
/// @param kind what it is
/// @param text what was seen
/// @param left the sentences of the left side it stands in, ascending, each once
/// @param right those of the right side; empty when the right side lacks it
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; boxed lists would cost more than all else
record Anchor(Evidence.Kind kind, String text, int[] left, int[] right) {}
