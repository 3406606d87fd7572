package taiyaku.view.type;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import taiyaku.text.Script;

/// A family of typefaces one may read a script in: the bundled ones, and whatever is installed that can show the script.
///
/// @param name what it is called
/// @param regular for running text
/// @param strong for headings
/// @param scale what it takes to look as large as the script's natural family
public record Family(String name, Typeface regular, Typeface strong, double scale) {

    private static final List<Family> LATIN = List.of(
            new Family("Source Serif 4", Typeface.SERIF, Typeface.SERIF_STRONG, 1),
            new Family("Inter", Typeface.SANS, Typeface.SANS_STRONG, 0.9));
    private static final List<Family> JAPANESE = List.of(
            new Family("Noto Serif JP", Typeface.MINCHO, Typeface.MINCHO_STRONG, 1),
            new Family("Noto Sans JP", Typeface.GOTHIC, Typeface.GOTHIC_STRONG, 1));
    private static final List<Family> ARABIC = List.of(
            new Family("Amiri", Typeface.NASKH, Typeface.NASKH_STRONG, 1),
            new Family("IBM Plex Sans Arabic", Typeface.ARABIC_SANS, Typeface.ARABIC_SANS, 0.82));

    /// The bundled families of a script, the natural one first.
    public static List<Family> bundled(Script script) {
        return switch (script) {
            case LATIN -> LATIN;
            case JAPANESE -> JAPANESE;
            case ARABIC -> ARABIC;
        };
    }

    /// The names of the installed families that can show a script, but for the bundled ones, in order.
    ///
    /// JavaFX does not tell what a font can show, AWT does. It opens every font: not for the screen's thread.
    public static List<String> installed(Script script) {
        var needed = needed(script);
        var own = bundled(script).stream().map(Family::name).toList();
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT))
                .filter(name -> !own.contains(name) && !virtual(name))
                .filter(name -> new java.awt.Font(name, java.awt.Font.PLAIN, 12).canDisplayUpTo(needed) < 0)
                .toList();
    }

    /// The letters and marks without which a text of ours is not shown.
    private static String needed(Script script) {
        return switch (script) {
            case LATIN -> "AZazÄÖÜäöüßéñ09„“–€%";
            case JAPANESE -> "あんアヴーヶ一億円年月日東京「」、。０９";
            case ARABIC -> "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة٠٩،؛؟";
        };
    }

    /// Whether a name stands for whichever font Java finds.
    private static boolean virtual(String name) {
        return List.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif").contains(name);
    }

    /// What a script is read in.
    ///
    /// @param family its name
    /// @param bundled whether it comes with the program
    public record Chosen(String family, boolean bundled) {}

    /// What a script is read in where that family was chosen: the natural one when there is none of that name.
    public static Chosen chosen(Script script, String family) {
        var own = bundled(script).stream().map(Family::name).toList();
        if (own.contains(family)) {
            return new Chosen(family, true);
        }
        boolean there = !family.isEmpty() && Font.font(family).getFamily().equals(family);
        return there ? new Chosen(family, false) : new Chosen(own.getFirst(), true);
    }

    /// The font of a family; of the script's natural one when there is none of that name.
    static Font font(Script script, String family, boolean strong, double size) {
        var bundled = bundled(script);
        for (var each : bundled) {
            if (each.name.equals(family)) {
                return each.font(strong, size);
            }
        }
        if (!family.isEmpty()) {
            var installed = Font.font(family, strong ? FontWeight.BOLD : FontWeight.NORMAL, size);
            if (installed.getFamily().equals(family)) {
                return installed;
            }
        }
        return bundled.getFirst().font(strong, size);
    }

    private Font font(boolean heavy, double size) {
        return (heavy ? strong : regular).font(size * scale);
    }
}
