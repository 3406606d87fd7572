package taiyaku.grammar.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.grammar.scan.Cursor;

/// The units of one language: signs that all languages share (`units.txt`) and its own words (`units.de.txt`).
///
/// A line of a table is `spelling, spelling … | role code factor`; `#` starts a remark. A spelling of up to three letters
/// is matched exactly (`m` is not `M`), a longer one in any case. At one place the longest spelling wins.
public final class Units {

    private static final Map<String, Units> READ = new ConcurrentHashMap<>();

    private final Map<Character, List<Spelling>> spellings = new HashMap<>();
    private final Map<String, List<String>> inOrder = new HashMap<>();

    private Units() {}

    /// The table of a language; only the shared signs where it has none of its own.
    public static Units of(String language) {
        return READ.computeIfAbsent(language, Units::read);
    }

    /// Takes the unit at the cursor, its longest spelling; a word must end where the spelling ends.
    ///
    /// @return null, the cursor unmoved, when none comes next
    public @Nullable Unit take(Cursor cursor) {
        for (var spelling : spellings.getOrDefault(fold(cursor.peek()), List.of())) {
            if (spelling.matches(cursor)) {
                cursor.at(cursor.at() + spelling.text.length());
                return spelling.unit;
            }
        }
        return null;
    }

    /// As [#take], but only a unit of this role; a longer spelling of another role hides it.
    public @Nullable Unit take(Cursor cursor, Unit.Role role) {
        int start = cursor.at();
        var unit = take(cursor);
        if (unit != null && unit.role() == role) {
            return unit;
        }
        cursor.at(start);
        return null;
    }

    /// The usual spelling of a unit in this language: the first of its own words, else the first of the shared signs.
    ///
    /// @return null when no table has the unit
    public @Nullable String word(Unit.Role role, String code) {
        var own = inOrder.getOrDefault(role + code, List.of());
        var shared = of("und").inOrder.getOrDefault(role + code, List.of());
        return own.size() > shared.size() ? own.get(shared.size()) : own.isEmpty() ? null : own.getFirst();
    }

    /// The sign all languages share for a unit: `€`, `km`; null when there is none.
    public static @Nullable String sign(Unit.Role role, String code) {
        var shared = of("und").inOrder.getOrDefault(role + code, List.of());
        return shared.isEmpty() ? null : shared.getFirst();
    }

    /// Gives every spelling with its unit, the longest first at each first letter.
    public void forEach(BiConsumer<String, Unit> spelling) {
        spellings.values().forEach(list -> list.forEach(s -> spelling.accept(s.text, s.unit)));
    }

    private record Spelling(String text, Unit unit, boolean exact, boolean word) {

        boolean matches(Cursor cursor) {
            if (!cursor.text().regionMatches(!exact, cursor.at(), text, 0, text.length())) {
                return false;
            }
            char next = cursor.peek(text.length());
            return !word
                    || next == Cursor.END
                    || !Character.isLetter(next)
                    || Character.UnicodeScript.of(next)
                            != Character.UnicodeScript.of(text.charAt(text.length() - 1));
        }
    }

    private static char fold(char c) {
        return Character.toLowerCase(c);
    }

    private static Units read(String language) {
        var units = new Units();
        Tables.lines("units.txt", units::line);
        Tables.lines("units." + language + ".txt", units::line);
        units.spellings.values().forEach(s -> s.sort(Comparator.comparingInt((Spelling x) -> -x.text.length())));
        return units;
    }

    private void line(List<String> texts, String line) {
        var meaning = line.split(" +", -1);
        var role = Unit.Role.valueOf(meaning[0].toUpperCase(Locale.ROOT));
        boolean coded = role == Unit.Role.MONEY || role == Unit.Role.MEASURE || role == Unit.Role.DURATION;
        int last = coded ? 2 : 1;
        var factor = meaning.length > last ? new BigDecimal(meaning[last]) : BigDecimal.ONE;
        var unit = new Unit(role, coded ? meaning[1] : "", factor);
        texts.forEach(text -> add(text, unit));
    }

    private void add(String text, Unit unit) {
        if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
            inOrder.computeIfAbsent(unit.role() + unit.code(), k -> new ArrayList<>()).add(text);
        }
        boolean alphabetic = isAlphabetic(text.charAt(text.length() - 1));
        var spelling = new Spelling(text, unit, text.length() <= 3, alphabetic);
        spellings.computeIfAbsent(fold(text.charAt(0)), c -> new ArrayList<>()).add(spelling);
    }

    /// Letters of scripts that part words by blanks, so that a unit must not end inside a word.
    private static boolean isAlphabetic(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> Character.isLetter(c);
            default -> false;
        };
    }
}
