package taiyaku.grammar.writing.idiom;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// German words for words: ordinals with their ending, numbers glued to what they count, decades and quarters.
final class GermanEcho {

    static final NumberWords CARDINALS = new NumberWords(ULocale.GERMAN, "%spellout-numbering", "");
    static final NumberWords ORDINALS = new NumberWords(ULocale.GERMAN, "%spellout-ordinal", "e");

    /// A tail longer than an ending is a superlative's: zweit*größte*.
    private static final int LONGEST_ENDING = 2;

    private GermanEcho() {}

    static @Nullable Echo of(Figure figure, String like) {
        if (like.isEmpty() || figure.to() != null) {
            return null;
        }
        return switch (figure.value()) {
            case Value.Ordinal(var number) -> ordinal(number, like);
            case Value.Fraction fraction -> GermanShares.fraction(fraction, like);
            case Value.Multiple(var number) -> GermanShares.multiple(number, like);
            case Value.Duration(var normal) -> GermanLengths.echo(normal, figure.qualifier(), like);
            case Value.Count(var number) -> glued(number, like);
            case Value.Age(var number) -> glued(number, like);
            case Value.Percent(var number) -> glued(number, like);
            case Value.Date(var normal) -> date(normal, like);
            case Value.Points _, Value.Money _, Value.Measure _, Value.Time _, Value.Ratio _, Value.Debris _ -> null;
        };
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// sechster, zweitgrößte, Sechstklässler: another stem before the same ending.
    static @Nullable Echo ordinal(BigDecimal number, String like) {
        int stem = hasDigit(like) ? -1 : ORDINALS.at(lower(like));
        if (stem < 0 || !NumberWords.has(number)) {
            return null;
        }
        var tail = like.substring(ORDINALS.word(stem).length());
        boolean superlative = tail.length() > LONGEST_ENDING && !tail.startsWith("klässler") && tail.indexOf(' ') < 0;
        boolean first = number.compareTo(BigDecimal.ONE) == 0 && superlative;
        return Echo.of(first ? tail : ORDINALS.word(number.intValue()) + tail, like);
    }

    /// vierköpfige, zehnjährig, zweimal: the number is the head of a word.
    static @Nullable Echo glued(BigDecimal number, String like) {
        var lower = lower(like);
        int head = like.indexOf(' ') >= 0 || hasDigit(like) ? -1 : CARDINALS.at(lower);
        if (lower.startsWith("ein") && head < 0) {
            head = 1;
        }
        int length = head < 0 ? 0 : head == 1 ? "ein".length() : CARDINALS.word(head).length();
        var tail = like.substring(length);
        boolean compound = head > 0 && tail.length() > 2 && tail.chars().allMatch(Character::isLetter) && CARDINALS.at(lower(tail)) < 0
                && !lower(tail).startsWith("und") && !lower(tail).startsWith("hundert") && !lower(tail).startsWith("tausend");
        if (!compound) {
            return null;
        }
        if (NumberWords.has(number)) {
            return Echo.of(head(number.intValue()) + tail, like);
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.signum() > 0;
        return whole ? new Echo(number.toBigInteger() + "-" + tail) : Echo.NONE;
    }

    /// A number as the head of a word: ein, zwei.
    static String head(int number) {
        return number == 1 ? "ein" : CARDINALS.word(number);
    }

    private static @Nullable Echo date(String normal, String like) {
        if (normal.matches("\\d{3}X")) {
            return decade(Integer.parseInt(normal.substring(0, 3)) * 10, like);
        }
        if (normal.matches("\\d{2}XX")) {
            return like.contains("ahrhundert") ? counted(Integer.parseInt(normal.substring(0, 2)) + 1, like) : null;
        }
        boolean part = normal.matches("(\\d{4}|XXXX)-[QH]\\d");
        var noun = part && normal.charAt(5) == 'Q' ? "Quartal" : "Halbjahr";
        int at = part ? like.indexOf(noun) : -1;
        if (at <= 1) {
            return null;
        }
        int end = at;
        while (end < like.length() && Character.isLetter(like.charAt(end))) {
            end++;
        }
        var echo = counted(normal.charAt(6) - '0', like.substring(0, end));
        var year = normal.startsWith("X") ? "" : " " + normal.substring(0, 4);
        return echo == null ? null : new Echo(echo.text() + year);
    }

    /// 18. Jahrhunderts, achtzehnten Jahrhundert, zweiten Quartal: another ordinal before the same noun.
    private static @Nullable Echo counted(int number, String like) {
        int dot = like.indexOf('.');
        boolean digits = dot > 0 && like.substring(0, dot).chars().allMatch(Character::isDigit);
        if (digits) {
            return new Echo(number + like.substring(dot));
        }
        int blank = like.indexOf(' ');
        var first = blank < 0 ? null : ordinal(BigDecimal.valueOf(number), like.substring(0, blank));
        return first == null ? null : new Echo(first.text() + like.substring(blank));
    }

    /// 1690er Jahren, 90er, Neunzigerjahre, neunziger Jahre.
    private static @Nullable Echo decade(int year, String like) {
        int er = 0;
        while (er < like.length() && Character.isDigit(like.charAt(er))) {
            er++;
        }
        boolean last = year >= 1920 && year < 2000;
        if (er > 0) {
            boolean brief = er == 2 && last;
            return like.startsWith("er", er) ? new Echo((brief ? year % 100 : year) + like.substring(er)) : null;
        }
        int stem = CARDINALS.at(lower(like));
        var tail = stem < 0 ? "" : like.substring(CARDINALS.word(stem).length());
        if (!tail.startsWith("er")) {
            return null;
        }
        return last
                ? Echo.of(CARDINALS.word(year % 100) + tail, like)
                : new Echo(year + "er Jahre" + (lower(tail).endsWith("n") ? "n" : ""));
    }
}
