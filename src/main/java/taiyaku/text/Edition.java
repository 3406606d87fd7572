package taiyaku.text;

/// One version of an article: a text exactly as read, in one language.
///
/// @param language the language it is written in
/// @param text the text as decoded; a byte-order mark is not part of it, line ends stay as they are
/// @param name what to call it: a file's path as the user gave it, or a title; shown, never opened
public record Edition(Language language, String text, String name) {

    /// This edition with another text.
    public Edition with(String changed) {
        return new Edition(language, changed, name);
    }

    /// This edition with one stretch of its text replaced.
    public Edition replaced(Span span, String replacement) {
        return with(text.substring(0, span.start()) + replacement + text.substring(span.end()));
    }
}
