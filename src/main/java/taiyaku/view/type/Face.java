package taiyaku.view.type;

import javafx.scene.text.Font;
import taiyaku.text.Language;

/// A typeface as it is set in the page: font, line and where in the line it stands.
///
/// @param font the font in its size
/// @param line the height of a line, in pixels
/// @param baseline from the top of the line to its baseline
/// @param inset from the edges of the line to the tint of a figure
/// @param large whether it is a title's
public record Face(Font font, double line, double baseline, double inset, boolean large) {

    /// What a passage is in its article.
    public enum Role {
        BODY,
        HEADING,
        TITLE
    }

    /// The face of a language, in the measures of the page (look: German and Japanese share a line of 28).
    ///
    /// @param zoom the size of the text, 1 being natural
    public static Face of(Language language, Role role, double zoom) {
        var script = Script.of(language);
        boolean strong = role != Role.BODY;
        boolean large = role == Role.TITLE;
        return switch (script) {
            case LATIN -> face(strong ? Typeface.SERIF_STRONG : Typeface.SERIF, large ? 23 : 17, large ? 34 : 28, zoom);
            case JAPANESE ->
                face(strong ? Typeface.MINCHO_STRONG : Typeface.MINCHO, large ? 20 : 16, large ? 34 : 28, zoom);
            case ARABIC ->
                face(strong ? Typeface.NASKH_STRONG : Typeface.NASKH, large ? 24 : 20, large ? 36 : 32, zoom);
        };
    }

    private static Face face(Typeface typeface, double size, double line, double zoom) {
        // the middle of a line of text lies about a third of an em above its baseline, in all three scripts
        double baseline = Math.round((line / 2 + size * 0.35) * zoom);
        return new Face(typeface.font(size * zoom), Math.round(line * zoom), baseline, Math.max(1, Math.round(2 * zoom)), line > 32);
    }
}
