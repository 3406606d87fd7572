package taiyaku.grammar.writing.idiom;

import org.jspecify.annotations.Nullable;

/// A figure in the very form of the spelling it replaces: `sechster` gives `siebter`, `drei Tage` gives `drei Wochen`.
///
/// @param text what can stand there; null when nothing honest can (three in four for `jede vierte`)
public record Echo(@Nullable String text) {

    /// Nothing can be written in the place of that spelling.
    static final Echo NONE = new Echo(null);

    /// The text with a capital where the replaced spelling has one.
    static Echo of(String text, String like) {
        boolean capital = Character.isUpperCase(like.charAt(0)) && !text.isEmpty();
        return new Echo(capital ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text);
    }
}
