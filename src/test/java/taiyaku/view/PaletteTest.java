package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of the style sheets, by WCAG 2.2: text reads at 4.5:1, marks are told at 3:1.
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})");

    /// Text on what it stands on.
    private static final List<String> TEXT = List.of(
            "ink page", "ink chrome", "ink raised", "ink hover", "ink ribbon-on", "ink row", "ink ai-tint", "ink shu-tint",
            "ink odo-tint", "ink nezu-tint", "ink2 page", "ink2 chrome", "ink2 raised", "ink2 ribbon-on", "ink3 page",
            "ink3 chrome", "ink3 raised", "ai page", "ai raised", "ai chrome", "on-ai ai", "on-shu shu", "shu raised",
            "page ink");

    /// Marks on what they stand on.
    private static final List<String> MARKS = List.of(
            "shu page", "shu chrome", "shu shu-tint", "odo page", "odo chrome", "odo odo-tint", "nezu page", "nezu chrome",
            "nezu nezu-tint", "ai page", "ai chrome", "ai groove", "ai-line page", "ai-line ribbon", "ai-line ribbon-on", "line-strong page",
            "line-strong raised", "shu ribbon-on", "odo ribbon-on", "nezu ribbon-on");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "light.css contrast.css", "dark.css contrast-dark.css"})
    void textReadsAndMarksAreTold(String sheets) throws IOException {
        var colours = colours(sheets);
        for (var pair : TEXT) {
            assertTrue(contrast(colours, pair) >= 4.5, sheets + ": " + pair + " " + contrast(colours, pair));
        }
        for (var pair : MARKS) {
            assertTrue(contrast(colours, pair) >= 3, sheets + ": " + pair + " " + contrast(colours, pair));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css contrast.css", "dark.css contrast-dark.css"})
    void highContrastIsHigh(String sheets) throws IOException {
        var colours = colours(sheets);
        for (var pair : List.of("ink page", "ink2 chrome", "ink3 page", "ai page", "shu page", "line page")) {
            assertTrue(contrast(colours, pair) >= 7, sheets + ": " + pair + " " + contrast(colours, pair));
        }
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, contrast(Map.of("-a", "#000000", "-b", "#FFFFFF"), "a b"), 0.001);
        assertEquals(4.54, contrast(Map.of("-a", "#767676", "-b", "#FFFFFF"), "a b"), 0.01);
    }

    private static Map<String, String> colours(String sheets) throws IOException {
        var colours = new HashMap<String, String>();
        for (var sheet : sheets.split(" ", -1)) {
            try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet), sheet)) {
                var matcher = COLOUR.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    colours.put(matcher.group(1), matcher.group(2));
                }
            }
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String pair) {
        var names = pair.split(" ", -1);
        double one = luminance(Objects.requireNonNull(colours.get("-" + names[0]), pair));
        double other = luminance(Objects.requireNonNull(colours.get("-" + names[1]), pair));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
