package taiyaku.grammar.japanese.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Tables;
import taiyaku.grammar.table.Words;

/// The counters of Japanese (人, 社, 番目) and which kanji numbers each may stand behind; read from `counters.ja.txt`.
public final class JapaneseCounters {

    /// What kind of figure a counter makes.
    public enum Role {
        COUNT,
        ORDINAL,
        AGE
    }

    /// Which kanji numbers a counter may follow; digits always.
    enum Gate {
        /// 一人
        ANY,
        /// 二点, not 一点
        TWO,
        /// 五十部, not 三部
        TENS,
        /// none
        DIGITS
    }

    /// One counter.
    public record Counter(String text, Role role, Gate gate) {

        /// Whether it may follow this number.
        boolean follows(JapaneseAmount amount) {
            return !amount.kanji()
                    || switch (gate) {
                        case ANY -> true;
                        case TWO -> amount.small() != 1;
                        case TENS -> !amount.singleKanji();
                        case DIGITS -> false;
                    };
        }
    }

    private static final Map<Character, List<Counter>> BY_FIRST = read();
    private static final Words NOUNS = Words.of("nouns.ja.txt");

    private JapaneseCounters() {}

    /// Takes the longest counter at the cursor that may follow `amount`; null, the cursor unmoved, when none comes.
    public static @Nullable Counter take(Cursor cursor, JapaneseAmount amount) {
        for (var counter : BY_FIRST.getOrDefault(cursor.peek(), List.of())) {
            if (cursor.text().startsWith(counter.text(), cursor.at()) && counter.follows(amount)) {
                if (amount.singleKanji() && NOUNS.length(cursor.text(), cursor.at()) > counter.text().length()) {
                    return null;
                }
                cursor.at(cursor.at() + counter.text().length());
                return counter;
            }
        }
        return null;
    }

    /// Takes the longest counter at the cursor, whatever stands before it; null when none comes.
    public static @Nullable Counter take(Cursor cursor) {
        for (var counter : BY_FIRST.getOrDefault(cursor.peek(), List.of())) {
            if (cursor.accept(counter.text())) {
                return counter;
            }
        }
        return null;
    }

    /// Whether a noun stands at the cursor that only begins like a counter or a unit: 社長, 円高.
    public static boolean atNoun(Cursor cursor) {
        return NOUNS.length(cursor.text(), cursor.at()) > 0;
    }

    private static Map<Character, List<Counter>> read() {
        var counters = new HashMap<Character, List<Counter>>();
        Tables.lines("counters.ja.txt", (texts, meaning) -> {
            var words = meaning.toUpperCase(Locale.ROOT).split(" +", -1);
            var role = Role.valueOf(words[0]);
            var gate = Gate.valueOf(words[1]);
            texts.forEach(text -> counters.computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
                    .add(new Counter(text, role, gate)));
        });
        // a counter that stands in two lines goes by the freer one
        var order = Comparator.comparingInt((Counter c) -> -c.text().length()).thenComparing(Counter::gate);
        counters.values().forEach(list -> list.sort(order));
        return counters;
    }
}
