package taiyaku.grammar.table;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    private final List<Spelling> spellings = new ArrayList<>();
    private final List<List<Spelling>> alike = new ArrayList<>(List.of(List.of()));
    private final Trie trie = new Trie();
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
        Spelling longest = null;
        int node = Trie.ROOT;
        for (int i = 0; node != Trie.NONE; i++) {
            for (var spelling : alike.get(trie.mark(node))) {
                longest = spelling.matches(cursor) ? spelling : longest;
            }
            node = trie.child(node, fold(cursor.peek(i)));
        }
        if (longest == null) {
            return null;
        }
        cursor.at(cursor.at() + longest.text.length());
        return longest.unit;
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

    /// Gives every spelling with its unit.
    public void forEach(BiConsumer<String, Unit> spelling) {
        spellings.forEach(s -> spelling.accept(s.text, s.unit));
    }

    /// Every spelling that may stand before its number, for [Starts]: codes and abbreviations of currencies (EUR 5, Fr. 5),
    /// scale words before a currency (Mrd. Euro 1,2), and signs.
    public List<String> starts() {
        var starts = new ArrayList<String>();
        forEach((text, unit) -> {
            boolean code = text.endsWith(".") || text.length() == 2 || text.chars().noneMatch(Character::isLowerCase);
            if (unit.role() == Unit.Role.SCALE || (unit.role() == Unit.Role.MONEY && code)) {
                starts.add(text + "*");
            }
        });
        return starts;
    }

    private record Spelling(String text, Unit unit, boolean exact, boolean word) {

        boolean matches(Cursor cursor) {
            if (exact && !cursor.text().startsWith(text, cursor.at())) {
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
        spellings.add(spelling);
        var folded = new StringBuilder();
        text.chars().forEach(c -> folded.append(fold((char) c)));
        int same = trie.find(folded.toString());
        if (same == 0) {
            same = alike.size();
            alike.add(new ArrayList<>());
            trie.add(folded.toString(), same);
        }
        alike.get(same).add(spelling);
    }

    /// Letters of scripts that part words by blanks, so that a unit must not end inside a word.
    private static boolean isAlphabetic(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> Character.isLetter(c);
            default -> false;
        };
    }
}
