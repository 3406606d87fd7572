package taiyaku.view.type;

import java.util.Map;
import taiyaku.store.Settings;
import taiyaku.text.Language;
import taiyaku.text.Script;

/// The faces an article is read in.
///
/// @param types what was chosen for a script, where it is not set as it comes
/// @param zoom the size of all text, 1 being natural
public record Faces(Map<Script, Settings.Type> types, double zoom) {

    public Faces {
        types = Map.copyOf(types);
    }

    /// The faces as they come.
    public static Faces natural(double zoom) {
        return new Faces(Map.of(), zoom);
    }

    /// The face of a language, in the measures of the page (look: German and Japanese share a line of 28). Whatever was
    /// chosen, lines keep their ratio to the size.
    public Face of(Language language, Face.Role role) {
        var script = Script.of(language);
        boolean title = role == Face.Role.TITLE;
        return switch (script) {
            case LATIN -> face(script, role, title ? 23 : 17, title ? 34 : 28);
            case JAPANESE -> face(script, role, title ? 20 : 16, title ? 34 : 28);
            case ARABIC -> face(script, role, title ? 24 : 20, title ? 36 : 32);
        };
    }

    private Face face(Script script, Face.Role role, double size, double line) {
        var type = types.getOrDefault(script, Settings.Type.NATURAL);
        double scale = zoom * type.size() / 100;
        // the middle of a line of text lies about a third of an em above its baseline, in all three scripts
        double baseline = Math.round((line / 2 + size * 0.35) * scale);
        return new Face(
                Family.font(script, type.family(), role != Face.Role.BODY, size * scale),
                Math.round(line * scale),
                baseline,
                Math.max(1, Math.round(2 * scale)),
                role == Face.Role.TITLE);
    }
}
