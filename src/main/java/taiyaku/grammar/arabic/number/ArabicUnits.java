package taiyaku.grammar.arabic.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Units;

/// The unit words of Arabic, folded, of up to four words; and the duals, which say their two themselves (شهرين).
public final class ArabicUnits {

    private static final int MOST_WORDS = 4;

    private static final Units UNITS = Units.of("ar");
    private static final Map<String, Unit> PHRASES = phrases();
    private static final Set<String> FIRST_WORDS = PHRASES.keySet().stream()
            .map(phrase -> phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Unit> DUALS = duals();

    private ArabicUnits() {}

    /// The words a quantity may begin with that are no numbers, folded: duals, units with a half behind them, and currencies'
    /// codes before digits.
    public static Stream<String> starts() {
        // a unit alone begins a figure where و stands behind it: ساعة ونصف, ساعة واحدة
        return Stream.of(PHRASES.keySet().stream().map(unit -> unit + " و*"), DUALS.keySet().stream(), UNITS.starts().stream())
                .flatMap(starts -> starts);
    }

    /// Takes the unit at the cursor: a sign, an abbreviation, or the longest row of words.
    ///
    /// @param definite whether the article may stand before it (ملايين الدولارات)
    /// @return null, the cursor unmoved, when none comes next
    public static @Nullable Unit take(Cursor cursor, boolean definite) {
        int start = cursor.at();
        if (!ArabicText.isLetter(cursor.peek())) {
            var unit = UNITS.take(cursor);
            return unit != null && unit.role() != Unit.Role.SCALE ? unit : back(cursor, start);
        }
        var phrase = new StringBuilder();
        Unit found = null;
        int end = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            var word = ArabicText.word(cursor, cursor.at());
            var folded = word.folded();
            boolean article = definite && words == 0 && folded.startsWith("ال") && folded.length() > 3;
            folded = article ? folded.substring(2) : folded;
            if (folded.isEmpty() || (words == 0 && !FIRST_WORDS.contains(folded))) {
                break;
            }
            phrase.append(phrase.isEmpty() ? "" : " ").append(folded);
            cursor.at(word.end());
            var unit = PHRASES.get(phrase.toString());
            if (unit != null) {
                found = unit;
                end = cursor.at();
            }
            if (cursor.blanks() == 0) {
                break;
            }
        }
        cursor.at(start);
        var sign = UNITS.take(cursor);
        if (sign != null && cursor.at() > end) {
            return sign;
        }
        cursor.at(end);
        return found;
    }

    private static @Nullable Unit back(Cursor cursor, int start) {
        cursor.at(start);
        return null;
    }

    /// Takes a word that says two of a unit; null, the cursor unmoved, when none comes next.
    public static @Nullable Unit two(Cursor cursor) {
        var word = ArabicText.word(cursor, cursor.at());
        for (var stem : word.stems()) {
            var unit = DUALS.get(stem.text());
            if (unit != null) {
                cursor.at(word.end());
                return unit;
            }
        }
        return null;
    }

    private static Map<String, Unit> phrases() {
        var phrases = new HashMap<String, Unit>();
        UNITS.forEach((text, unit) -> {
            if (ArabicText.isLetter(text.charAt(0))) {
                phrases.put(ArabicText.fold(text), unit);
            }
        });
        return Map.copyOf(phrases);
    }

    private static Map<String, Unit> duals() {
        var duals = new HashMap<String, Unit>();
        UNITS.forEach((text, unit) -> {
            var word = ArabicText.fold(text);
            boolean one = word.indexOf(' ') < 0 && word.length() > 2 && ArabicText.isLetter(word.charAt(0));
            if (one && unit.factor().compareTo(BigDecimal.ONE) == 0) {
                var stem = word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ت" : word;
                duals.putIfAbsent(stem + "ان", unit);
                duals.putIfAbsent(stem + "ين", unit);
            }
        });
        return Map.copyOf(duals);
    }
}
