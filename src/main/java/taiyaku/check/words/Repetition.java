package taiyaku.check.words;

import java.util.Locale;
import taiyaku.align.Reading;

/// Sentences that stand in a text twice.
final class Repetition {

    /// Shorter ones (`He laughed.`) may well be said twice; characters of Japanese say twice as much.
    private static final int SHORTEST = 30;

    private Repetition() {}

    /// Whether an earlier sentence says the same, letter by letter.
    static boolean isRepeated(Reading reading, int sentence) {
        return earlier(reading, sentence) >= 0;
    }

    /// The nearest earlier sentence with the same letters and digits; -1 when there is none or it is short, a heading or
    /// furniture.
    static int earlier(Reading reading, int sentence) {
        var letters = letters(reading.textOf(sentence));
        boolean dense = reading.edition().language().code().equals("ja") || reading.edition().language().code().equals("zh");
        if (letters.length() < (dense ? SHORTEST / 2 : SHORTEST) || reading.sentence(sentence).heading() || Furniture.isFurniture(reading, sentence)) {
            return -1;
        }
        for (int i = sentence - 1; i >= 0; i--) {
            if (Math.abs(reading.sentence(i).span().length() - reading.sentence(sentence).span().length()) < 4
                    && !reading.sentence(i).heading()
                    && letters(reading.textOf(i)).equals(letters)) {
                return i;
            }
        }
        return -1;
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
