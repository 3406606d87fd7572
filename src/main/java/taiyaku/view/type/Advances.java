package taiyaku.view.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide text is in one font.
///
/// JavaFX sets simple scripts without kerning, so a word is as wide as its characters together, and each is measured
/// once; joining scripts are measured by the word.
final class Advances {

    private static final Map<Font, Advances> KNOWN = new HashMap<>();

    private final Text gauge = new Text();
    private final float[] simple = new float[0x10000];
    private final Map<String, Double> words = new HashMap<>();

    private Advances(Font font) {
        gauge.setFont(font);
        Arrays.fill(simple, -1);
    }

    /// The advances of a font.
    static Advances of(Font font) {
        if (KNOWN.size() > 24) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(font, Advances::new);
    }

    /// The width of a stretch of text, in pixels.
    double width(String text, int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (joins(c)) {
                return words.computeIfAbsent(text.substring(start, end), this::measured);
            }
            if (simple[c] < 0) {
                simple[c] = (float) measured(String.valueOf(c));
            }
            sum += simple[c];
        }
        return sum;
    }

    /// Whether a character changes with its neighbours: joining and combining ones, and halves of pairs.
    private static boolean joins(char c) {
        return (c >= 0x300 && c < 0x370)
                || (c >= 0x590 && c < 0x1100)
                || (c >= 0x1780 && c < 0x1E00)
                || (c >= 0x200B && c < 0x2010)
                || (c >= 0xD800 && c < 0xE000)
                || (c >= 0xFB1D && c < 0xFE10)
                || (c >= 0xFE70 && c < 0xFF00)
                || c == 0x3099
                || c == 0x309A;
    }

    private double measured(String text) {
        gauge.setText(text);
        return gauge.getLayoutBounds().getWidth();
    }
}
