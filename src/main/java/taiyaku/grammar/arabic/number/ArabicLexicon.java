package taiyaku.grammar.arabic.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.grammar.table.Tables;

/// The number words of Arabic, folded, and what each does in a number; read from `numbers.ar.txt`.
public final class ArabicLexicon {

    /// What a number word does.
    enum Role {
        ZERO,
        ONE,
        ELEVEN,
        TEN,
        TEEN,
        TENS,
        HUNDRED,
        HUNDREDS,
        SCALE,
        DUAL,
        SOME,
        SHARE,
        QUARTERS,
        ORDINAL
    }

    /// One word.
    ///
    /// @param value its number, of a share the numerator
    /// @param of the denominator of a share, else null
    record Entry(Role role, BigDecimal value, @Nullable BigDecimal of) {}

    private static final Map<String, Entry> ENTRIES = entries();

    private ArabicLexicon() {}

    /// The words a number may begin with, folded; see [taiyaku.grammar.table.Starts].
    public static Set<String> starts() {
        return ENTRIES.keySet();
    }

    /// What a folded stem says as a number word; null when it is none.
    static @Nullable Entry entry(String stem) {
        return ENTRIES.get(stem);
    }

    /// The value of an ordinal's stem (ثالث, حادي), or 0.
    public static int ordinal(String stem) {
        var entry = entry(stem);
        return entry != null && entry.role() == Role.ORDINAL ? entry.value().intValue() : 0;
    }

    /// The value of a word for tens (عشرين), or 0.
    public static int tens(String stem) {
        var entry = entry(stem);
        return entry != null && entry.role() == Role.TENS ? entry.value().intValue() : 0;
    }

    /// Whether a word is the ten behind a one: عشر.
    public static boolean isTen(String stem) {
        var entry = entry(stem);
        return entry != null && entry.role() == Role.TEN;
    }

    /// The share a word says (نصف, ربع), or null.
    public static Value.@Nullable Fraction share(String stem) {
        var entry = entry(stem);
        return entry == null || entry.role() != Role.SHARE || entry.of() == null
                ? null
                : new Value.Fraction(entry.value(), entry.of());
    }

    private static Map<String, Entry> entries() {
        var entries = new HashMap<String, Entry>();
        Tables.lines("numbers.ar.txt", (words, meaning) -> {
            int blank = meaning.indexOf(' ');
            var role = Role.valueOf(meaning.substring(0, blank).toUpperCase(Locale.ROOT));
            var number = meaning.substring(blank + 1);
            int slash = number.indexOf('/');
            var value = new BigDecimal(slash < 0 ? number : number.substring(0, slash));
            var of = slash < 0 ? null : new BigDecimal(number.substring(slash + 1));
            words.forEach(word -> entries.put(word, new Entry(role, value, of)));
        });
        return Map.copyOf(entries);
    }
}
