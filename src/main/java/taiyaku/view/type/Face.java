package taiyaku.view.type;

import javafx.scene.text.Font;

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
}
