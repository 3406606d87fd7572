package taiyaku.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;

/// Sentences that stand in a text twice: looked up by their letters, so that the cost is linear in the text.
final class Repetition {

    /// Shorter ones (`He laughed.`) may well be said twice; characters of Japanese say twice as much.
    private static final int SHORTEST = 30;

    private final Reading reading;

    /// By letters the sentences that have them, ascending, headings left out; null until first asked for.
    private @Nullable Map<String, List<Integer>> byLetters;

    Repetition(Reading reading) {
        this.reading = reading;
    }

    /// Whether an earlier sentence says the same, letter by letter.
    boolean isRepeated(int sentence) {
        return earlier(sentence) >= 0;
    }

    /// Whether any sentence repeats an earlier one.
    boolean isAny() {
        for (int sentence = 1; sentence < reading.size(); sentence++) {
            if (isRepeated(sentence)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest earlier sentence with the same letters and digits; -1 when there is none or it is short, a heading or
    /// furniture.
    int earlier(int sentence) {
        var letters = letters(reading.textOf(sentence));
        boolean dense = reading.edition().language().code().equals("ja") || reading.edition().language().code().equals("zh");
        if (letters.length() < (dense ? SHORTEST / 2 : SHORTEST) || reading.sentence(sentence).heading()) {
            return -1;
        }
        var same = byLetters().getOrDefault(letters, List.of());
        for (int i = same.size() - 1; i >= 0; i--) {
            if (same.get(i) < sentence
                    && Math.abs(reading.sentence(same.get(i)).span().length() - reading.sentence(sentence).span().length()) < 4) {
                return Furniture.isFurniture(reading, sentence) ? -1 : same.get(i);
            }
        }
        return -1;
    }

    private Map<String, List<Integer>> byLetters() {
        var known = byLetters;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < reading.size(); i++) {
                if (!reading.sentence(i).heading()) {
                    known.computeIfAbsent(letters(reading.textOf(i)), _ -> new ArrayList<>(1)).add(i);
                }
            }
            byLetters = known;
        }
        return known;
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
