package taiyaku.grammar.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.grammar.scan.Cursor;

/// English number words up to a million, apart or with hyphens: forty-two, one hundred and five, twenty-first.
final class EnglishWords {

    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("hundreds", 100),
            Map.entry("thousand", 1000),
            Map.entry("thousands", 1000));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fifth", 5),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("twelfth", 12),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50),
            Map.entry("sixtieth", 60),
            Map.entry("seventieth", 70),
            Map.entry("eightieth", 80),
            Map.entry("ninetieth", 90));

    private static final int MOST_WORDS = 12;

    private EnglishWords() {}

    /// What number words, ordinals among them, begin with; see [taiyaku.grammar.table.Starts].
    static List<String> starts() {
        return Stream.of(CARDINALS, ORDINALS)
                .flatMap(words -> words.keySet().stream())
                .map(word -> word + "*")
                .toList();
    }

    /// A number in words.
    ///
    /// @param value what it says
    /// @param ordinal whether its last word is an ordinal: twenty-*first*
    /// @param end behind its last word
    /// @param words how many words it has
    record Reading(BigDecimal value, boolean ordinal, int end, int words) {}

    /// The cardinal a word is, -1 when it is none.
    static int cardinal(String word) {
        return CARDINALS.getOrDefault(word, -1);
    }

    /// The ordinal a word is, -1 when it is none.
    static int ordinal(String word) {
        var known = ORDINALS.get(word);
        if (known != null) {
            return known;
        }
        return word.endsWith("th") ? CARDINALS.getOrDefault(word.substring(0, word.length() - 2), -1) : -1;
    }

    /// Reads the longest number at the cursor; null when none starts here. The cursor ends anywhere.
    static @Nullable Reading read(Cursor cursor) {
        var sum = new Sum();
        int end = -1;
        int words = 0;
        while (words < MOST_WORDS) {
            var word = cursor.word().toLowerCase(Locale.ROOT);
            int value = cardinal(word);
            if (value < 0) {
                boolean hyphen = cursor.peek(-1) == '-';
                boolean several = hyphen && word.endsWith("s") && sum.hundreds % 100 >= 20;
                int ordinal = ordinal(several ? word.substring(0, word.length() - 1) : word);
                if (ordinal < 0 || !sum.add(ordinal)) {
                    break;
                }
                return new Reading(sum.value(), true, cursor.at() + word.length(), words + 1);
            }
            boolean plural = word.endsWith("s") && value >= 100;
            if ((plural && words == 0) || !sum.add(value)) {
                break;
            }
            cursor.at(cursor.at() + word.length());
            end = cursor.at();
            words++;
            if (!sum.joint(cursor)) {
                break;
            }
        }
        return end < 0 ? null : new Reading(sum.value(), false, end, words);
    }

    /// The sum as it grows word by word; a word that does not fit is not added.
    private static final class Sum {
        private int thousands;
        private int hundreds = -1;
        private boolean and;

        boolean add(int value) {
            if (value == 1000) {
                boolean fits = !and && thousands == 0 && hundreds != 0;
                if (fits) {
                    thousands = Math.max(hundreds, 1) * 1000;
                    hundreds = -1;
                }
                return fits;
            }
            if (value == 100) {
                boolean fits = !and && (hundreds < 0 || (hundreds > 0 && hundreds < 100));
                hundreds = fits ? Math.max(hundreds, 1) * 100 : hundreds;
                return fits;
            }
            boolean free = hundreds < 0;
            boolean behindHundred = hundreds >= 100 && hundreds % 100 == 0;
            boolean behindTens = !and && hundreds % 100 >= 20 && hundreds % 10 == 0 && value < 10 && value > 0;
            boolean year = !and && thousands == 0 && hundreds >= 13 && hundreds <= 20 && value >= 10;
            if (!free && !behindHundred && !behindTens && !year) {
                return false;
            }
            hundreds = free ? value : year && !behindTens ? hundreds * 100 + value : hundreds + value;
            and = false;
            return true;
        }

        /// Takes a blank, a hyphen or an and behind a word.
        boolean joint(Cursor cursor) {
            if (cursor.peek() == '-' || cursor.peek() == '\u2011') {
                cursor.next();
                return true;
            }
            if (cursor.blanks() == 0) {
                return false;
            }
            if (cursor.word().equals("and")) {
                and = hundreds < 0 || (hundreds >= 100 && hundreds % 100 == 0);
                cursor.at(cursor.at() + 3);
                return and && cursor.blanks() > 0;
            }
            return true;
        }

        BigDecimal value() {
            return BigDecimal.valueOf(thousands + (long) Math.max(hundreds, 0));
        }
    }
}
