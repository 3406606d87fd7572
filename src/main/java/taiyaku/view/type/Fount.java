package taiyaku.view.type;

import java.util.EnumMap;
import java.util.Map;
import taiyaku.text.Language;

/// What one edition is set in: its faces, each made once, and how high text stands in them, roughly.
///
/// A passage takes a good part of a tenth of a millisecond to be broken into lines. A guess from its length alone is
/// enough for what is out of view, until there is time.
public final class Fount {

    /// As much of the text tells how wide its letters are in the mean.
    private static final int SAMPLE = 600;

    private final Faces faces;
    private final Language language;
    private final String text;
    private final Map<Face.Role, Face> made = new EnumMap<>(Face.Role.class);
    private final Map<Face.Role, Double> advances = new EnumMap<>(Face.Role.class);

    /// @param faces what is chosen to read in
    /// @param language the language of the edition
    /// @param text its text
    public Fount(Faces faces, Language language, String text) {
        this.faces = faces;
        this.language = language;
        this.text = text;
    }

    /// The face of what a passage is.
    public Face face(Face.Role role) {
        return made.computeIfAbsent(role, each -> faces.of(language, each));
    }

    /// About how high so many characters stand in a column of a width, in whole lines; 0 for none.
    public double height(Face.Role role, int characters, double width) {
        if (characters == 0) {
            return 0;
        }
        var face = face(role);
        double advance = advances.computeIfAbsent(role, each -> mean(Advances.of(face.font())));
        // a line is not filled to its end: in the mean half a word is missing
        double filled = Math.max(Math.max(1, advance), width - face.font().getSize() * 0.8);
        return Math.max(1, Math.ceil(characters * advance / filled)) * face.line();
    }

    /// The mean advance of the letters at the beginning of the text, measured word by word as the lines are.
    private double mean(Advances measure) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).replaceAll("\\s", " ");
        double sum = 0;
        for (int start = 0; start < sample.length(); ) {
            int blank = sample.indexOf(' ', start + 1);
            int end = blank < 0 ? sample.length() : blank;
            sum += measure.width(sample, start, end);
            start = end;
        }
        return sum / Math.max(1, sample.length());
    }
}
