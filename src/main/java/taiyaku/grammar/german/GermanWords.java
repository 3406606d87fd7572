package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Words;

/// German number words inside one word of letters: glued (zweihundertfünf), with a half (zweieinhalb), as ordinals
/// (zweihundertfünfter). All words are given in lower case.
final class GermanWords {

    private static final Map<String, Integer> BELOW_HUNDRED = Map.ofEntries(
            Map.entry("null", 0),
            Map.entry("ein", 1),
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("zwo", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12),
            Map.entry("dreizehn", 13),
            Map.entry("vierzehn", 14),
            Map.entry("fünfzehn", 15),
            Map.entry("sechzehn", 16),
            Map.entry("siebzehn", 17),
            Map.entry("achtzehn", 18),
            Map.entry("neunzehn", 19),
            Map.entry("zwanzig", 20),
            Map.entry("dreißig", 30),
            Map.entry("dreissig", 30),
            Map.entry("vierzig", 40),
            Map.entry("fünfzig", 50),
            Map.entry("sechzig", 60),
            Map.entry("siebzig", 70),
            Map.entry("achtzig", 80),
            Map.entry("neunzig", 90));

    /// Ordinals whose stem is not the cardinal and a t.
    private static final Map<String, Integer> IRREGULAR = Map.of("erst", 1, "dritt", 3, "siebt", 7, "acht", 8);

    private static final List<String> ENDINGS = List.of("en", "er", "es", "em", "e");

    private static final Words WORDS = Words.of(BELOW_HUNDRED.keySet());

    private GermanWords() {}

    /// What number words, ordinals among them, begin with; see [taiyaku.grammar.table.Starts].
    static List<String> starts() {
        var starts = new ArrayList<>(List.of("hundert*", "tausend*", "anderthalb*"));
        BELOW_HUNDRED.keySet().stream().filter(word -> !word.equals("ein")).forEach(word -> starts.add(word + "*"));
        starts.addAll(List.of("einund*", "einhundert*", "eintausend*", "eineinhalb*", "einviertel*", "eindrittel*"));
        IRREGULAR.keySet().forEach(word -> starts.add(word + "*"));
        return starts;
    }

    /// The number a word begins with.
    ///
    /// @param value what it says
    /// @param end where in the word it ends
    record Start(BigDecimal value, int end) {}

    /// The longest number word at an offset of a word, whatever follows it: `fünf` of `fünfköpfig`.
    static @Nullable Start start(String word, int from) {
        if (word.startsWith("anderthalb", from)) {
            return new Start(new BigDecimal("1.5"), from + 10);
        }
        var c = new Cursor(word);
        c.at(from);
        int thousands = belowThousand(c);
        if (thousands >= 0 && c.accept("einhalb")) {
            var value = BigDecimal.valueOf(thousands).add(new BigDecimal("0.5"));
            return c.accept("tausend")
                    ? new Start(value.movePointRight(3), c.at())
                    : new Start(value, c.at());
        }
        if (c.accept("tausend")) {
            int at = c.at();
            c.accept("und");
            int ones = belowThousand(c);
            if (ones < 0) {
                c.at(at);
            }
            return new Start(BigDecimal.valueOf(Math.max(thousands, 1) * 1000L + Math.max(ones, 0)), c.at());
        }
        return thousands < 0 ? null : new Start(BigDecimal.valueOf(thousands), c.at());
    }

    /// The cardinal that is the whole word, or null.
    static @Nullable BigDecimal cardinal(String word) {
        var start = start(word, 0);
        if (start == null) {
            return null;
        }
        var rest = word.substring(start.end());
        boolean genitive = start.end() == 4 && (word.startsWith("zwei") || word.startsWith("drei"));
        boolean inflected = genitive && (rest.equals("er") || rest.equals("en"));
        return rest.isEmpty() || inflected ? start.value() : null;
    }

    /// The ordinal that is the whole word, inflected, or null: `zweihundertfünfter`, `ersten`.
    static @Nullable BigDecimal ordinal(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending)) {
                var value = ordinalStem(word.substring(0, word.length() - ending.length()));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /// The ordinal a stem without ending is: `zweit`, `hunderterst`, `zwanzigst`.
    static @Nullable BigDecimal ordinalStem(String stem) {
        for (var irregular : IRREGULAR.entrySet()) {
            if (stem.endsWith(irregular.getKey())) {
                var before = stem.substring(0, stem.length() - irregular.getKey().length());
                var rest = before.isEmpty() ? BigDecimal.ZERO : whole(before);
                if (rest != null && rest.remainder(BigDecimal.TEN).signum() == 0) {
                    return rest.add(BigDecimal.valueOf(irregular.getValue()));
                }
            }
        }
        if (!stem.endsWith("t")) {
            return null;
        }
        var small = whole(stem.substring(0, stem.length() - 1));
        if (small != null && between(small, 2, 19)) {
            return small;
        }
        var large = stem.endsWith("st") ? whole(stem.substring(0, stem.length() - 2)) : null;
        return large != null && !between(large, 1, 19) ? large : null;
    }

    private static boolean between(BigDecimal value, int from, int to) {
        int rest = value.remainder(BigDecimal.valueOf(100)).intValue();
        return rest >= from && rest <= to;
    }

    private static @Nullable BigDecimal whole(String word) {
        var start = start(word, 0);
        return start != null && start.end() == word.length() && start.value().stripTrailingZeros().scale() <= 0
                ? start.value()
                : null;
    }

    private static int belowThousand(Cursor c) {
        int hundreds = belowHundred(c);
        if (!c.accept("hundert")) {
            return hundreds;
        }
        int at = c.at();
        c.accept("und");
        int ones = belowHundred(c);
        if (ones < 0) {
            c.at(at);
        }
        return Math.max(hundreds, 1) * 100 + Math.max(ones, 0);
    }

    private static int belowHundred(Cursor c) {
        int first = entry(c);
        if (first < 1 || first > 9) {
            return first;
        }
        int at = c.at();
        if (c.accept("und")) {
            int tens = entry(c);
            if (tens >= 20) {
                return tens + first;
            }
        }
        c.at(at);
        return first;
    }

    private static int entry(Cursor c) {
        int length = WORDS.length(c.text(), c.at());
        if (length == 0) {
            return -1;
        }
        var word = c.text().substring(c.at(), c.at() + length);
        c.at(c.at() + length);
        return BELOW_HUNDRED.getOrDefault(word, -1);
    }
}
