package taiyaku.text;

/// One sentence of an edition, without the white space around it.
///
/// @param span where it stands
/// @param opensParagraph whether it is the first of its line or paragraph
/// @param heading whether its line is a heading: short, alone, without an end mark
public record Sentence(Span span, boolean opensParagraph, boolean heading) {}
